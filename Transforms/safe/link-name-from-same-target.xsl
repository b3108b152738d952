<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-from-same-target" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">A link without text is named by the page's text link to the same place</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的链接以页面中指向同一地址的文字链接命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/pot"><img src="pot.jpg"></a> <a href="/pot">Blue teapot</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/pot"><img src="pot.jpg" alt="Blue teapot"></a> <a href="/pot">Blue teapot</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h2><a href="/fair">Spring fair</a></h2><a href="/fair"></a><a href="/fair">Read more</a>]]></picus:before>
      <picus:after><![CDATA[<h2><a href="/fair">Spring fair</a></h2><a href="/fair" aria-label="Spring fair"></a><a href="/fair">Read more</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h2><a href="/fair">Spring fair</a></h2><a href="/fair">In the park</a><a href="/fair"><img src="f.jpg"></a>]]></picus:before>
      <picus:after><![CDATA[<h2><a href="/fair">Spring fair</a></h2><a href="/fair">In the park</a><a href="/fair"><img src="f.jpg" alt="Spring fair"></a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="#"><img src="pot.jpg"></a> <a href="#">Blue teapot</a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="/pot"><img src="pot.jpg"></a> <a href="/pot">Read more</a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="/pot"><img src="pot.jpg"></a> <a href="/pot">Blue teapot</a> <a href="/pot">Three reviews</a>]]></picus:unchanged>
  </picus:transform>

  <!-- The purpose of a link is where it leads. An image alone in its link takes the name; otherwise the link does. -->
  <xsl:template match="a[a11y:failed('link-name') or .//img[a11y:failed('link-name')]][not(count(.//img) = 1 and .//img[not(@alt)])][not(a11y:has-words(string(.)))][a11y:same-target-name() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:same-target-name()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="img[not(@alt)][a11y:failed('image-name')][ancestor::a[1][count(.//img) = 1][a11y:name() = ''][a11y:same-target-name() != '']]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="alt"><xsl:value-of select="a11y:same-target-name(ancestor::a[1])"/></xsl:attribute>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
