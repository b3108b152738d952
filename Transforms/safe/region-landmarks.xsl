<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="region-landmarks" safety="safe">
    <picus:remedies check="content-in-landmark"/>
    <picus:title xml:lang="en">The regions that are evidently header, navigation and footer become landmarks</picus:title>
    <picus:title xml:lang="zh-Hans">将明显的页眉、导航和页脚区域标为地标</picus:title>
    <picus:leaves when="not(//a[@href][1][starts-with(@href, '#')])">
      <picus:reason xml:lang="en">the page needs a link past these regions first</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面首先需要越过这些区域的链接</picus:reason>
    </picus:leaves>
    <picus:leaves when="true()">
      <picus:reason xml:lang="en">it is not evident what this region is</picus:reason>
      <picus:reason xml:lang="zh-Hans">无法确定此区域的性质</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="#m">Skip to main content</a><div id="header">Town hall</div><div class="nav"><a href="/a">A</a> <a href="/b">B</a></div><main id="m"><h1>News</h1></main><div id="footer">Imprint</div></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="#m">Skip to main content</a><div id="header" role="banner">Town hall</div><div class="nav" role="navigation"><a href="/a">A</a> <a href="/b">B</a></div><main id="m"><h1>News</h1></main><div id="footer" role="contentinfo">Imprint</div></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div id="header">Town hall</div><div class="header">News</div><main id="m"><h1>News</h1></main></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div class="nav">Next to the bus station</div><main id="m"><h1>News</h1></main></body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- Evident is what is named so, alone in the page, and stands where such a region stands: before or after the
       main content, in no landmark; a navigation has at least two links, and most of its words are theirs. A page
       whose first link does not lead past these regions needs that link first. -->
  <xsl:template match="body/div[a11y:failed('content-in-landmark')][not(@role)][../descendant::a[@href][1][starts-with(@href, '#')][a11y:references('href')]][a11y:has-token(concat(@id, ' ', @class), 'header page-header site-header masthead')][count(../div[a11y:has-token(concat(@id, ' ', @class), 'header page-header site-header masthead')]) = 1][not(//*[a11y:role() = 'banner'])][following-sibling::*[descendant-or-self::*[self::main or @role = 'main'][.//h1 or .//h2]]][not(preceding-sibling::*[descendant-or-self::*[self::main or @role = 'main']])]" priority="2">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">banner</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="body/div[a11y:failed('content-in-landmark')][not(@role)][../descendant::a[@href][1][starts-with(@href, '#')][a11y:references('href')]][a11y:has-token(concat(@id, ' ', @class), 'footer page-footer site-footer')][count(../div[a11y:has-token(concat(@id, ' ', @class), 'footer page-footer site-footer')]) = 1][not(//*[a11y:role() = 'contentinfo'])][preceding-sibling::*[descendant-or-self::*[self::main or @role = 'main']]]" priority="2">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">contentinfo</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="body/div[a11y:failed('content-in-landmark')][not(@role)][../descendant::a[@href][1][starts-with(@href, '#')][a11y:references('href')]][a11y:has-token(concat(@id, ' ', @class), 'nav navigation navbar main-nav site-nav mainnav')][count(../div[a11y:has-token(concat(@id, ' ', @class), 'nav navigation navbar main-nav site-nav mainnav')]) = 1][not(//*[a11y:role() = 'navigation'])][count(.//a[@href]) &gt;= 2][../descendant::*[self::main or @role = 'main'][.//h1 or .//h2]][not(.//*[not(ancestor-or-self::a)]/text()[normalize-space() != ''][string-length(normalize-space()) &gt; 1])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">navigation</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
