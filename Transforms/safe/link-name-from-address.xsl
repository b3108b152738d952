<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-from-address" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">A mail or telephone link, or one to a page that is kept under its name, is named by its address</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的邮件或电话链接，以及以名称为地址的页面链接，以其地址命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="mailto:info@example.org?subject=Fees"><i class="icon-mail"></i></a>]]></picus:before>
      <picus:after><![CDATA[<a href="mailto:info@example.org?subject=Fees" aria-label="info@example.org"><i class="icon-mail"></i></a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="tel:+49228123"><i class="icon-phone"></i></a>]]></picus:before>
      <picus:after><![CDATA[<a href="tel:+49228123" aria-label="+49228123"><i class="icon-phone"></i></a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="/author/anna-weber/"><img src="a.jpg"></a> <a href="/wiki/Town_hall" class="image"><img src="b.jpg" alt=""></a>]]></picus:before>
      <picus:after><![CDATA[<a href="/author/anna-weber/"><img src="a.jpg" alt="Anna Weber"></a> <a href="/wiki/Town_hall" class="image" aria-label="Town hall"><img src="b.jpg" alt=""></a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/user/login"><i class="icon"></i></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="mailto:"><i class="icon-mail"></i></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="mailto:info@example.org">Write to us</a>]]></picus:unchanged>
  </picus:transform>

  <!-- The address is what such a link is for, and what a browser shows of it. -->
  <xsl:template match="a[a11y:failed('link-name')][not(a11y:has-words(string(.)))][not(.//img)][a11y:same-target-name() = ''][starts-with(@href, 'mailto:') or starts-with(@href, 'tel:')][a11y:has-words(substring-after(@href, ':'))][not(starts-with(substring-after(@href, ':'), '?'))][not(contains(@href, '%'))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:trim(substring-before(concat(substring-after(@href, ':'), '?'), '?'))"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- Wikis keep a page under its title, sites the page of a person under the name. -->
  <xsl:template match="a[a11y:failed('link-name')][not(a11y:has-words(string(.)))][a11y:same-target-name() = ''][a11y:service-name(string(@href)) = ''][a11y:address-title(string(@href)) = ''][not(a11y:speaks-of-else())][a11y:address-page-name(string(@href)) != '']" priority="-1">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="not(count(.//img) = 1 and .//img[not(@alt)][a11y:failed('image-name')])">
        <xsl:attribute name="aria-label"><xsl:value-of select="a11y:address-page-name(string(@href))"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- The only thing in the link: its text names both. -->
  <xsl:template match="img[not(@alt)][a11y:failed('image-name')][ancestor::a[1][a11y:failed('link-name')][count(.//img) = 1][not(a11y:has-words(string(.)))][a11y:same-target-name() = ''][a11y:service-name(string(@href)) = ''][a11y:address-title(string(@href)) = ''][not(a11y:speaks-of-else())][a11y:address-page-name(string(@href)) != '']]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="alt"><xsl:value-of select="a11y:address-page-name(string(ancestor::a[1]/@href))"/></xsl:attribute>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
