<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-button-name" safety="assisted" changes-text="yes">
    <picus:remedies check="image-button-name"/>
    <picus:title xml:lang="en">Image buttons get the text that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为图像按钮添加人工撰写的文字</picus:title>
    <picus:example>
      <picus:remedy text="Search"/>
      <picus:before><![CDATA[<input type="image" src="go.png">]]></picus:before>
      <picus:after><![CDATA[<input type="image" src="go.png" alt="Search">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<input type="image" src="go.png" alt="Search">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="input[a11y:failed('image-button-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="alt"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
