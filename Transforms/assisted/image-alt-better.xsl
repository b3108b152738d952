<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-alt-better" safety="assisted" changes-text="yes">
    <picus:remedies check="image-alt-not-file-name"/>
    <picus:remedies check="image-alt-not-filler"/>
    <picus:title xml:lang="en">Text alternatives that say nothing give way to what a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">用人工撰写的文字替换无意义的替代文本</picus:title>
    <picus:example>
      <picus:remedy text="Town hall"/>
      <picus:before><![CDATA[<img src="x.png" alt="image">]]></picus:before>
      <picus:after><![CDATA[<img src="x.png" alt="Town hall">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<img src="a.png" alt="Town hall">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="img[a11y:failed('image-alt-not-file-name') or a11y:failed('image-alt-not-filler')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="alt"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
