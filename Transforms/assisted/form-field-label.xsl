<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="form-field-label" safety="assisted">
    <picus:remedies check="form-field-label"/>
    <picus:title xml:lang="en">Fields without a label get the text that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为无标签的字段添加人工撰写的文字</picus:title>
    <picus:example>
      <picus:remedy text="Search"/>
      <picus:before><![CDATA[<input name="q">]]></picus:before>
      <picus:after><![CDATA[<input name="q" aria-label="Search">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<input aria-label="Search">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('form-field-label')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
