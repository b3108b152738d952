<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="embed-name" safety="assisted">
    <picus:remedies check="embed-name"/>
    <picus:title xml:lang="en">Embedded content gets the name that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为嵌入内容添加人工撰写的名称</picus:title>
    <picus:example>
      <picus:remedy text="Plan"/>
      <picus:before><![CDATA[<embed src="plan.pdf" type="application/pdf">]]></picus:before>
      <picus:after><![CDATA[<embed src="plan.pdf" type="application/pdf" title="Plan">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<embed src="plan.pdf" title="Plan">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="embed[a11y:failed('embed-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="title"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
