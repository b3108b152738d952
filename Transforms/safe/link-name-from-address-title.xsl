<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-from-address-title" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">A link without text is named by the English title that its address spells out</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的链接以其地址中拼写的英文标题命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><a href="/news/2026/town-hall-opens-new-garden.html"><img src="a.jpg"></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><a href="/news/2026/town-hall-opens-new-garden.html"><img src="a.jpg" alt="Town hall opens new garden"></a></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div lang="fr"><a href="/le-maire-ouvre-le-nouveau-jardin/"><img src="a.jpg"></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>Le maire et les conseillers municipaux se sont réunis hier soir dans la grande salle.</p><a href="/actu/on-the-road-again-in-paris/"><i></i></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/news/town-hall-opens-new-garden#" data-toggle="dropdown"><i></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/img/IMG-20260101-WA0001.jpg"><img src="a.jpg"></a> <a href="/town-hall/"><i></i></a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- Editors make the address of the title. In other languages it loses letters and says something else when spoken. -->
  <xsl:template match="a[a11y:failed('link-name')]" mode="name">
    <xsl:if test="not(a11y:has-words(string(.))) and a11y:same-target-name() = '' and not(a11y:speaks-of-else()) and a11y:words-language() = 'en'">
      <xsl:value-of select="a11y:address-title(string(@href))"/>
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
