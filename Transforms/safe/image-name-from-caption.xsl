<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-name-from-caption" safety="safe">
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">The only image of a figure is named by its caption</picus:title>
    <picus:title xml:lang="zh-Hans">图中唯一的图像以图注命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<figure><img src="m.jpg"><figcaption id="c">The market in winter</figcaption></figure>]]></picus:before>
      <picus:after><![CDATA[<figure><img src="m.jpg" aria-labelledby="c"><figcaption id="c">The market in winter</figcaption></figure>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<figure><img src="m.jpg"><figcaption>The market in winter</figcaption></figure>]]></picus:before>
      <picus:after><![CDATA[<figure><img src="m.jpg" aria-labelledby="figcaption"><figcaption id="figcaption">The market in winter</figcaption></figure>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<figure><img src="a.jpg"><img src="b.jpg"><figcaption>The market</figcaption></figure>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<figure><a href="/m"><img src="m.jpg"></a><figcaption>The market</figcaption></figure>]]></picus:unchanged>
  </picus:transform>

  <!-- HTML-AAM once took the name from there; browsers do not. An image in a link names the link's purpose instead. -->
  <xsl:template match="figure[count(.//img) = 1]//img[not(@alt)][a11y:failed('image-name')][not(ancestor::a or ancestor::button)][a11y:has-words(a11y:text(ancestor::figure[1]/figcaption))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(ancestor::figure[1]/figcaption)"/></xsl:attribute>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="figure[count(.//img) = 1]/figcaption[not(@id)][a11y:has-words(a11y:text())][parent::figure//img[not(@alt)][a11y:failed('image-name')][not(ancestor::a or ancestor::button)]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
