<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="frame-title" safety="assisted">
    <picus:remedies check="frame-title"/>
    <picus:title xml:lang="en">Frames get the title that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为框架添加人工撰写的标题</picus:title>
    <picus:example>
      <picus:remedy text="Map of the districts"/>
      <picus:before><![CDATA[<iframe src="/map"></iframe>]]></picus:before>
      <picus:after><![CDATA[<iframe src="/map" title="Map of the districts"></iframe>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<iframe src="/map" title="Map"></iframe>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::iframe or self::frame][a11y:failed('frame-title')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="title"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
