<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-home" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">A link without text to the home page of a site says so</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的首页链接说明其指向首页</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><a class="logo" href="/"><i></i></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><a class="logo" href="/" aria-label="Home page"><i></i></a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="zh"><a href="https://www.example.org/?utm_source=a"><i></i></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="zh"><a href="https://www.example.org/?utm_source=a" aria-label="example.org"><i></i></a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>News</title><link rel="canonical" href="https://example.org/news"></head><body><a href="//www.example.org/"><img src="l.png"></a></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>News</title><link rel="canonical" href="https://example.org/news"></head><body><a href="//www.example.org/"><img src="l.png" alt="Home page"></a></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/" class="cart-link"><i class="icon-cart"></i></a> <a href="/" class="back"><i class="fa fa-arrow-left"></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/news/"><i></i></a> <a href="https://example.org/?page=3"><i></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="fi"><a href="/"><i></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/"><img src="logo.png" alt="City of Linjiang"></a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- The root of this site is its home page; that of another site goes by the name of its host, which is all that the
       page shows of it. -->
  <xsl:template match="a[a11y:failed('link-name')]" mode="name">
    <xsl:if test="not(a11y:has-words(string(.))) and a11y:same-target-name() = '' and not(@*[starts-with(name(), 'data-') and contains(name(), 'tooltip')]) and not(a11y:speaks-of-else()) and (normalize-space(@href) = '/' or a11y:home-page-host(string(@href)) != '') and (a11y:service-name(string(@href)) = '' or .//img or .//picture)">
      <xsl:variable name="page" select="string((//link[a11y:lower-case(@rel) = 'canonical']/@href | //meta[@property = 'og:url']/@content)[1])"/>
      <xsl:variable name="own" select="a11y:home-page-host(concat('https://', substring-before(concat(substring-after($page, '//'), '/'), '/')))"/>
      <xsl:variable name="host" select="a11y:home-page-host(string(@href))"/>
      <xsl:choose>
        <xsl:when test="$host != '' and ($host != $own or a11y:phrase('home') = '')"><xsl:value-of select="$host"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="a11y:phrase('home')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>
  <xsl:template match="a[a11y:failed('link-name')]">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != '' and not(count(.//img) = 1 and .//img[not(@alt)][a11y:failed('image-name')])">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- The only thing in the link: its text names both. -->
  <xsl:template match="img[not(@alt)][a11y:failed('image-name')][ancestor::a[1][a11y:failed('link-name')][count(.//img) = 1]]">
    <xsl:variable name="name"><xsl:apply-templates select="ancestor::a[1]" mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="alt"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
