<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-from-address-title" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:title xml:lang="en">A link without text is named by the English title that its address spells out</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的链接以其地址中拼写的英文标题命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><a href="/news/2026/town-hall-opens-new-garden.html"><img src="a.jpg"></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><a href="/news/2026/town-hall-opens-new-garden.html" aria-label="Town hall opens new garden"><img src="a.jpg"></a></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div lang="fr"><a href="/le-maire-ouvre-le-nouveau-jardin/"><img src="a.jpg"></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/img/IMG-20260101-WA0001.jpg"><img src="a.jpg"></a> <a href="/town-hall/"><i></i></a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- Editors make the address of the title. In other languages it loses letters and says something else when spoken. -->
  <xsl:template match="a[a11y:failed('link-name')][not(a11y:has-words(string(.)))][a11y:primary-language(a11y:language()) = 'en' or a11y:primary-language(a11y:language()) = ''][a11y:same-target-name() = ''][a11y:address-title(string(@href)) != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:address-title(string(@href))"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
