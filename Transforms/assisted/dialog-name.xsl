<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="dialog-name" safety="assisted">
    <picus:remedies check="dialog-name"/>
    <picus:title xml:lang="en">Dialogs get the name that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为对话框添加人工撰写的名称</picus:title>
    <picus:example>
      <picus:remedy text="Confirm"/>
      <picus:before><![CDATA[<div role="dialog">A</div>]]></picus:before>
      <picus:after><![CDATA[<div role="dialog" aria-label="Confirm">A</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="dialog" aria-label="A">A</div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('dialog-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
