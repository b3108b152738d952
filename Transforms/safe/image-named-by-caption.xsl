<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-named-by-caption" safety="safe">
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">The only image of a figure is named by its caption</picus:title>
    <picus:title xml:lang="zh-Hans">图片区中唯一的图像以其说明文字命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<figure><img src="b.jpg"><figcaption>The old bridge</figcaption></figure>]]></picus:before>
      <picus:after><![CDATA[<figure><img src="b.jpg" aria-labelledby="figcaption"><figcaption id="figcaption">The old bridge</figcaption></figure>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<figure><div><img src="b.jpg"></div><figcaption id="c">老桥</figcaption></figure>]]></picus:before>
      <picus:after><![CDATA[<figure><div><img src="b.jpg" aria-labelledby="c"></div><figcaption id="c">老桥</figcaption></figure>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<figure><img src="a.jpg"><img src="b.jpg"><figcaption>Two bridges</figcaption></figure>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<figure><img src="b.jpg"><figcaption>Photo: Getty Images</figcaption></figure>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<figure><img src="b.jpg"></figure>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<figure><img src="b.jpg" alt=""><figcaption>The old bridge</figcaption></figure>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="img[a11y:failed('image-name')][not(@alt)][not(@aria-label or @aria-labelledby)][ancestor::figure[1][count(.//img) = 1][count(.//figcaption) = 1][.//figcaption[a11y:exposed()][a11y:has-words(a11y:text())][not(a11y:credit(a11y:text()))]]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(ancestor::figure[1]//figcaption)"/></xsl:attribute>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="figcaption[not(@id)][a11y:exposed()][a11y:has-words(a11y:text())][not(a11y:credit(a11y:text()))][ancestor::figure[1][count(.//img) = 1][count(.//figcaption) = 1][.//img[a11y:failed('image-name')][not(@alt)][not(@aria-label or @aria-labelledby)]]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
