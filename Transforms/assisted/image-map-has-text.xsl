<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-map-has-text" safety="assisted">
    <picus:remedies check="image-map-has-text"/>
    <picus:title xml:lang="en">Images with a map get the text that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为带热区的图像添加人工撰写的文字</picus:title>
    <picus:example>
      <picus:remedy text="Districts"/>
      <picus:before><![CDATA[<img src="m.png" alt="" usemap="#m"><map name="m"><area href="/n" alt="North" coords="0,0,9,9"></map>]]></picus:before>
      <picus:after><![CDATA[<img src="m.png" alt="Districts" usemap="#m"><map name="m"><area href="/n" alt="North" coords="0,0,9,9"></map>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<img src="a.png" alt="Town hall">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="img[a11y:failed('image-map-has-text')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="alt"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
