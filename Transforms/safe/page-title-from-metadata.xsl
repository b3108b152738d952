<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="page-title-from-metadata" safety="safe">
    <picus:remedies check="page-title"/>
    <picus:title xml:lang="en">A page without a title takes the title that it gives to search engines and social networks</picus:title>
    <picus:title xml:lang="zh-Hans">没有标题的页面采用其提供给搜索引擎和社交网络的标题</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><meta property="og:title" content="Spring sale – Acme"></head><body><p>A</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>Spring sale – Acme</title><meta property="og:title" content="Spring sale – Acme"></head><body><p>A</p></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="zh"><head><title></title><meta name="twitter:title" content="春季促销"></head><body><h1>春</h1></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="zh"><head><title>春季促销</title><meta name="twitter:title" content="春季促销"></head><body><h1>春</h1></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title><meta property="og:title" content="Sale"></head><body><p>A</p></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><meta property="og:title" content="Untitled"></head><body><p>A</p></body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- The only main heading of a page goes before (page-title-from-heading). -->
  <xsl:template match="head[a11y:page-found('page-title')][not(title)]">
    <xsl:variable name="title"><xsl:apply-templates select="." mode="title"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$title != ''">
        <title><xsl:value-of select="$title"/></title>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="head/title[a11y:page-found('page-title')][normalize-space() = ''][count(//title[not(ancestor::*[local-name() = 'svg'])]) = 1]">
    <xsl:variable name="title"><xsl:apply-templates select=".." mode="title"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:value-of select="$title"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="head" mode="title">
    <xsl:variable name="text" select="a11y:trim(string((meta[a11y:lower-case(@property) = 'og:title' or a11y:lower-case(@name) = 'og:title'] | meta[a11y:lower-case(@name) = 'twitter:title' or a11y:lower-case(@property) = 'twitter:title'] | meta[a11y:lower-case(@name) = 'dc.title' or a11y:lower-case(@name) = 'title'])[a11y:has-words(string(@content))][1]/@content))"/>
    <xsl:if test="not(a11y:filler('title', $text))"><xsl:value-of select="$text"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
