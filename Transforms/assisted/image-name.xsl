<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-name" safety="assisted">
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">Images get the text alternative that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为图像添加人工撰写的替代文本</picus:title>
    <picus:example>
      <picus:remedy text="Town hall"/>
      <picus:before><![CDATA[<p>Here: <img src=hall.jpg width=300></p>]]></picus:before>
      <picus:after><![CDATA[<p>Here: <img src=hall.jpg width=300 alt="Town hall"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:remedy text="The &quot;old&quot; bridge"/>
      <picus:before><![CDATA[<p>Here: <img src='bridge.jpg'></p>]]></picus:before>
      <picus:after><![CDATA[<p>Here: <img src='bridge.jpg' alt='The "old" bridge'></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p>Here: <img src="hall.jpg"></p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>Here: <img src="line.gif" alt=""></p>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="img[a11y:failed('image-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="alt"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
    </xsl:copy>
  </xsl:template>
  <!-- What has an image role but is no image element takes its name elsewhere. -->
  <xsl:template match="*[not(self::img)][a11y:failed('image-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
