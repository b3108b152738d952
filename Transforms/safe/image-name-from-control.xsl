<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-name-from-control" safety="safe">
    <picus:remedies check="image-name"/>
    <picus:remedies check="svg-name"/>
    <picus:title xml:lang="en">The only image in a link or button that has a name takes that name</picus:title>
    <picus:title xml:lang="zh-Hans">已命名的链接或按钮中唯一的图像采用该名称</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/" aria-label="Acme"><img src="logo.png"></a>]]></picus:before>
      <picus:after><![CDATA[<a href="/" aria-label="Acme"><img src="logo.png" alt="Acme"></a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<button aria-label="搜索"><img src="s.png"></button>]]></picus:before>
      <picus:after><![CDATA[<button aria-label="搜索"><img src="s.png" alt="搜索"></button>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="/search" aria-label="Search"><svg role="img"><path d="M0 0"></path></svg></a>]]></picus:before>
      <picus:after><![CDATA[<a href="/search" aria-label="Search"><svg role="img" aria-label="Search"><path d="M0 0"></path></svg></a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="/search" aria-label="Search"><i class="icon" role="img"></i></a>]]></picus:before>
      <picus:after><![CDATA[<a href="/search" aria-label="Search"><i class="icon" role="img" aria-label="Search"></i></a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/" aria-label="Acme"><img src="logo.png"><img src="b.png"></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="/" aria-label="Acme">Acme <img src="logo.png"></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="/"><img src="logo.png"></a>]]></picus:unchanged>
  </picus:transform>

  <!-- What a control shows instead of words stands for what it does (HTML Standard, 4.8.4.4.2). -->
  <xsl:template match="img[a11y:failed('image-name')][not(@alt)][not(@role)]">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="alt"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[@role = 'img'][not(self::img)][a11y:failed('svg-name') or (a11y:failed('image-name') and not(*))]">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*" mode="name">
    <xsl:variable name="control" select="(ancestor::a[@href] | ancestor::button | ancestor::*[@role = 'button' or @role = 'link'])[last()]"/>
    <xsl:if test="$control[a11y:name-from() = 'aria-label' or a11y:name-from() = 'aria-labelledby' or a11y:name-from() = 'title'][not(a11y:has-words(string(.)))][count(.//img | .//*[local-name() = 'svg'] | .//video | .//object | .//*[@role = 'img'][not(local-name() = 'svg' or self::img)]) = 1]">
      <xsl:value-of select="a11y:name($control)"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
