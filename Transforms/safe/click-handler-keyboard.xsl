<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="click-handler-keyboard" safety="safe">
    <picus:remedies check="click-handler-keyboard"/>
    <picus:title xml:lang="en">Clickable text becomes a button that the keyboard can press</picus:title>
    <picus:title xml:lang="zh-Hans">可点击的文字成为可用键盘操作的按钮</picus:title>
    <picus:leaves when="a11y:text() = ''">
      <picus:reason xml:lang="en">it has no name to be announced with</picus:reason>
      <picus:reason xml:lang="zh-Hans">没有可播报的名称</picus:reason>
    </picus:leaves>
    <picus:leaves when=".//a[@href] or .//button or .//input or .//select or .//textarea or .//*[@onclick or @tabindex]">
      <picus:reason xml:lang="en">other controls are in it</picus:reason>
      <picus:reason xml:lang="zh-Hans">其中包含其他控件</picus:reason>
    </picus:leaves>
    <picus:leaves when="ancestor::a[@href] or ancestor::button">
      <picus:reason xml:lang="en">it is part of another control</picus:reason>
      <picus:reason xml:lang="zh-Hans">位于其他控件之内</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div onclick="f()">Open</div>]]></picus:before>
      <picus:after><![CDATA[<div onclick="f()" role="button" tabindex="0" onkeydown="if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}">Open</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div onclick="f()">Offer <a href="/more">More</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button onclick="f()">Open</button>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::div or self::span or self::p or self::i or self::b or self::em or self::strong or self::font or self::img or self::td][a11y:failed('click-handler-keyboard')][not(.//a[@href] or .//button or .//input or .//select or .//textarea or .//*[@onclick or @tabindex])][not(ancestor::a[@href] or ancestor::button)][a11y:text() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:if test="not(@role) and not(self::td)">
        <xsl:attribute name="role"><xsl:choose><xsl:when test="contains(@onclick, 'location')">link</xsl:when><xsl:otherwise>button</xsl:otherwise></xsl:choose></xsl:attribute>
      </xsl:if>
      <xsl:attribute name="tabindex">0</xsl:attribute>
      <xsl:if test="not(@onkeydown)">
        <xsl:attribute name="onkeydown">if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="a[not(@href)][a11y:failed('click-handler-keyboard')][not(.//a[@href] or .//button or .//input or .//select or .//textarea or .//*[@onclick or @tabindex])][not(ancestor::a[@href] or ancestor::button)][a11y:text() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:if test="not(@role)"><xsl:attribute name="role">button</xsl:attribute></xsl:if>
      <xsl:attribute name="tabindex">0</xsl:attribute>
      <xsl:if test="not(@onkeydown)">
        <xsl:attribute name="onkeydown">if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
