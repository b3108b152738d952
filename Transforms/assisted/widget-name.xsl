<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="widget-name" safety="assisted" changes-text="yes">
    <picus:remedies check="widget-name"/>
    <picus:title xml:lang="en">Widgets get the name that a person wrote, in place of what they hold</picus:title>
    <picus:title xml:lang="zh-Hans">为控件添加人工撰写的名称（取代其内容）</picus:title>
    <picus:example>
      <picus:remedy text="Upload"/>
      <picus:before><![CDATA[<div role="progressbar" aria-valuenow="3"></div>]]></picus:before>
      <picus:after><![CDATA[<div role="progressbar" aria-valuenow="3" aria-label="Upload"></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p>A</p>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('widget-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
