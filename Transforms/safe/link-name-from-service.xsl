<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-from-service" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">An icon, or the sign, of a well-known service that a link leads to is named by that service</picus:title>
    <picus:title xml:lang="zh-Hans">指向知名服务的图标链接以该服务名称命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="https://www.youtube.com/cityhall"><i class="fa fa-youtube"></i></a>]]></picus:before>
      <picus:after><![CDATA[<a href="https://www.youtube.com/cityhall" aria-label="YouTube"><i class="fa fa-youtube"></i></a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="https://weibo.com/city"><svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></a>]]></picus:before>
      <picus:after><![CDATA[<a href="https://weibo.com/city" aria-label="微博"><svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="https://apps.apple.com/app/city"><img src="/img/app-store.svg" alt=""></a> <a href="https://twitter.com/anna"><img src="/i/twitter_32.png"></a>]]></picus:before>
      <picus:after><![CDATA[<a href="https://apps.apple.com/app/city" aria-label="App Store"><img src="/img/app-store.svg" alt=""></a> <a href="https://twitter.com/anna"><img src="/i/twitter_32.png" alt="Twitter"></a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><a href="https://www.facebook.com/sharer/sharer.php?u=a"><i class="fa fa-facebook"></i></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><a href="https://www.facebook.com/sharer/sharer.php?u=a" aria-label="Share on Facebook"><i class="fa fa-facebook"></i></a></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="https://twitter.com/anna"><img src="anna.jpg"></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="https://medium.com/search" data-action="open-search"><span class="icon icon--search"></span></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="https://github.com/acme/widget/issues"><i class="icon-bug"></i></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="https://www.youtube.com/watch?v=1"><svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="https://example.org/"><i class="icon"></i></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="https://twitter.com/anna">Anna</a>]]></picus:unchanged>
  </picus:transform>

  <!-- An icon font or a drawing without words, or an image whose file is called like the service: a photograph may show
       anything. -->
  <xsl:template match="a[a11y:failed('link-name')]" mode="name">
    <xsl:if test="not(a11y:has-words(string(.))) and a11y:same-target-name() = '' and not(.//picture or .//video or .//object) and (not(.//img) or (count(.//img) = 1 and contains(translate(a11y:lower-case(a11y:url-file(string(.//img/@src))), ' -_', ''), translate(a11y:lower-case(a11y:service-name(string(@href))), ' +', ''))))">
      <xsl:value-of select="a11y:service-link-name()"/>
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
