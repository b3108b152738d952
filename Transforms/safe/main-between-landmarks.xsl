<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="main-between-landmarks" safety="safe">
    <picus:remedies check="main-landmark-one"/>
    <picus:remedies check="landmark-for-content"/>
    <picus:remedies check="repeated-content-bypassed"/>
    <picus:title xml:lang="en">The only block between header, navigation and footer becomes the main landmark</picus:title>
    <picus:title xml:lang="zh-Hans">页眉、导航和页脚之间唯一的区块成为主要地标</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><header>Acme</header><div class="x"><h1>A</h1></div><footer>B</footer></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><header>Acme</header><div class="x" role="main"><h1>A</h1></div><footer>B</footer></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div class="page"><nav><a href="/">Home</a></nav><section><p>正文</p></section></div></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div class="page"><nav><a href="/">Home</a></nav><section role="main"><p>正文</p></section></div></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><header>Acme</header><div><h1>A</h1></div><div><h2>B</h2></div><footer>B</footer></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div><h1>A</h1></div></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><header>Acme</header><main><h1>A</h1></main><footer>B</footer></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><header>Acme</header><div><h1>A</h1><div role="contentinfo">B</div></div></body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- Where all that is not repeated on each page stands in one block, that is the main content. -->
  <xsl:template match="*[self::div or self::section or self::article][parent::body or parent::div[parent::body][not(@role)]][a11y:page-found('main-landmark-one landmark-for-content repeated-content-bypassed')][not(@role)][not(//main or //*[@role = 'main'])][parent::body or (parent::div[parent::body][not(@role)][count(../*[not(self::script or self::style or self::template or self::noscript or self::link or self::meta or self::dialog)][not(self::a[starts-with(@href, '#')])][a11y:visible()][normalize-space(a11y:text()) != '']) = 1])][../*[self::header or self::footer or self::nav or self::aside or self::search or @role = 'banner' or @role = 'contentinfo' or @role = 'navigation' or @role = 'complementary' or @role = 'search'][self::header or self::footer or self::nav or @role = 'banner' or @role = 'contentinfo' or @role = 'navigation'][a11y:exposed()]][count(../*[not(self::header or self::footer or self::nav or self::aside or self::search or @role = 'banner' or @role = 'contentinfo' or @role = 'navigation' or @role = 'complementary' or @role = 'search')][not(self::script or self::style or self::template or self::noscript or self::link or self::meta or self::dialog)][not(self::a[starts-with(@href, '#')])][a11y:visible()][normalize-space(a11y:text()) != '']) = 1][normalize-space(a11y:text()) != ''][a11y:visible()][not(../text()[normalize-space() != ''])][not(.//header[a11y:landmark()] or .//footer[a11y:landmark()] or .//*[@role = 'banner' or @role = 'contentinfo'])][.//h1 or .//h2 or .//p or .//article]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">main</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
