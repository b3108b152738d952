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

  <xsl:key name="links" match="a[normalize-space(@href) != ''][not(starts-with(@href, '#'))][not(starts-with(a11y:lower-case(@href), 'javascript:'))][a11y:name() != ''][a11y:has-words(a11y:name())][not(a11y:filler('link', a11y:name()))]" use="@href"/>

  <!-- The purpose of a link is where it leads. Links to one place agree on a name where all have the same, or one of
       them is the heading of the matter. An image alone in its link takes it; otherwise the link does. -->
  <xsl:template match="a[a11y:failed('link-name')][key('links', @href)]">
    <xsl:variable name="name">
      <xsl:call-template name="agreed">
        <xsl:with-param name="links" select="key('links', @href)"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != '' and not(count(.//img) = 1 and .//img[not(@alt)])">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="a//img[not(@alt)][a11y:failed('image-name')][a11y:failed(ancestor::a[1], 'link-name')][key('links', ancestor::a[1]/@href)][count(ancestor::a[1]//img) = 1]">
    <xsl:variable name="name">
      <xsl:call-template name="agreed">
        <xsl:with-param name="links" select="key('links', ancestor::a[1]/@href)"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="alt"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="agreed">
    <xsl:param name="links"/>
    <xsl:variable name="headings" select="$links[ancestor::h1 or ancestor::h2 or ancestor::h3 or ancestor::h4 or ancestor::h5 or ancestor::h6 or .//h1 or .//h2 or .//h3 or .//h4 or .//h5 or .//h6]"/>
    <xsl:variable name="first" select="a11y:name($links[1])"/>
    <xsl:choose>
      <xsl:when test="count($links) = 1 or count($links[a11y:name() = $first]) = count($links)">
        <xsl:value-of select="$first"/>
      </xsl:when>
      <xsl:when test="$headings and count($headings[a11y:name() = a11y:name($headings[1])]) = count($headings)">
        <xsl:value-of select="a11y:name($headings[1])"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
