<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="svg-name" safety="assisted">
    <picus:remedies check="svg-has-alternative"/>
    <picus:remedies check="svg-name"/>
    <picus:title xml:lang="en">Drawings get the name that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为图形添加人工撰写的名称</picus:title>
    <picus:example>
      <picus:remedy text="Chart"/>
      <picus:before><![CDATA[<svg role="img"><rect width="9" height="9"/></svg>]]></picus:before>
      <picus:after><![CDATA[<svg role="img" aria-label="Chart"><rect width="9" height="9"/></svg>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p>A</p>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[local-name() = 'svg'][a11y:found('svg-has-alternative') or a11y:found('svg-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
