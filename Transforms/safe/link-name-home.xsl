<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-home" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:title xml:lang="en">A link without text to the home page of a site says so</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的首页链接说明其指向首页</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><a class="logo" href="/"><i></i></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><a class="logo" href="/" aria-label="Home page"><i></i></a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="zh"><a href="https://www.example.org/?utm_source=a"><i></i></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="zh"><a href="https://www.example.org/?utm_source=a" aria-label="www.example.org"><i></i></a></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/news/"><i></i></a> <a href="https://example.org/?page=3"><i></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="fi"><a href="/"><i></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/"><img src="logo.png" alt="City of Linjiang"></a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- The root of this site is its home page; that of another site goes by the name of its host, which is all that the
       page shows of it. -->
  <xsl:template match="a[a11y:failed('link-name')][not(a11y:has-words(string(.)))][a11y:same-target-name() = ''][not(@*[starts-with(name(), 'data-') and contains(name(), 'tooltip')])][normalize-space(@href) = '/' or a11y:home-page-host(string(@href)) != ''][a11y:service-name(string(@href)) = '' or .//img or .//picture]" priority="-1">
    <xsl:variable name="host" select="a11y:home-page-host(string(@href))"/>
    <xsl:variable name="home" select="a11y:phrase('home')"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="concat($host, $home) != ''">
        <xsl:attribute name="aria-label">
          <xsl:choose>
            <xsl:when test="$host != ''"><xsl:value-of select="$host"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$home"/></xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
