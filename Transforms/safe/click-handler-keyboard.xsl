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
    <picus:leaves when=".//h1 or .//h2 or .//h3 or .//h4 or .//h5 or .//h6 or .//ul or .//ol or .//dl or .//table or .//iframe or .//video or .//audio or .//*[@role] or string-length(a11y:text()) &gt;= 200">
      <picus:reason xml:lang="en">it holds more than the name of a button may be</picus:reason>
      <picus:reason xml:lang="zh-Hans">其中的内容多于一个按钮名称所能容纳的</picus:reason>
    </picus:leaves>
    <picus:leaves when="contains(' returnfalse returnfalse; returntrue returntrue; event.stopPropagation() event.stopPropagation(); ', concat(' ', translate(@onclick, ' ', ''), ' '))">
      <picus:reason xml:lang="en">its handler does nothing that a key could do</picus:reason>
      <picus:reason xml:lang="zh-Hans">其处理程序不执行任何可由按键完成的操作</picus:reason>
    </picus:leaves>
    <picus:leaves when="ancestor::a[@href] or ancestor::button">
      <picus:reason xml:lang="en">it is part of another control</picus:reason>
      <picus:reason xml:lang="zh-Hans">位于其他控件之内</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div onclick="f()">Open</div>]]></picus:before>
      <picus:after><![CDATA[<div onclick="f()" role="button" tabindex="0" onkeydown="if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}">Open</div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div onclick="location.href='/map'">Map</div>]]></picus:before>
      <picus:after><![CDATA[<div onclick="location.href='/map'" role="link" tabindex="0" onkeydown="if(event.key==='Enter'){event.preventDefault();this.click()}">Map</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div onclick="event.stopPropagation()">Read this first</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div onclick="f()"><h3>Spring fair</h3><p>In the park</p></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div onclick="f()">Offer <a href="/more">More</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button onclick="f()">Open</button>]]></picus:unchanged>
  </picus:transform>

  <!-- What is in a button is read as its name in one go: headings, lists and players in it would be lost as such. -->
  <xsl:template match="*[self::div or self::span or self::p or self::i or self::b or self::em or self::strong or self::font or self::img or self::td][a11y:failed('click-handler-keyboard')][not(a11y:failed('role-valid'))][not(.//a[@href] or .//button or .//input or .//select or .//textarea or .//*[@onclick or @tabindex])][not(ancestor::a[@href] or ancestor::button)][not(.//h1 or .//h2 or .//h3 or .//h4 or .//h5 or .//h6 or .//ul or .//ol or .//dl or .//table or .//iframe or .//video or .//audio or .//*[@role])][string-length(a11y:text()) &lt; 200][not(contains(' returnfalse returnfalse; returntrue returntrue; event.stopPropagation() event.stopPropagation(); ', concat(' ', translate(@onclick, ' ', ''), ' ')))][a11y:text() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:if test="not(@role) and not(self::td)">
        <xsl:attribute name="role"><xsl:choose><xsl:when test="contains(translate(@onclick, ' ', ''), 'location.href=') or contains(translate(@onclick, ' ', ''), 'location=') or contains(@onclick, 'location.assign(') or contains(@onclick, 'location.replace(')">link</xsl:when><xsl:otherwise>button</xsl:otherwise></xsl:choose></xsl:attribute>
      </xsl:if>
      <xsl:attribute name="tabindex">0</xsl:attribute>
      <xsl:if test="not(@onkeydown)">
        <xsl:attribute name="onkeydown"><xsl:apply-templates select="." mode="keys"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="a[not(@href)][a11y:failed('click-handler-keyboard')][not(a11y:failed('role-valid'))][not(.//a[@href] or .//button or .//input or .//select or .//textarea or .//*[@onclick or @tabindex])][not(ancestor::a[@href] or ancestor::button)][not(.//h1 or .//h2 or .//h3 or .//h4 or .//h5 or .//h6 or .//ul or .//ol or .//dl or .//table or .//iframe or .//video or .//audio or .//*[@role])][string-length(a11y:text()) &lt; 200][not(contains(' returnfalse returnfalse; returntrue returntrue; event.stopPropagation() event.stopPropagation(); ', concat(' ', translate(@onclick, ' ', ''), ' ')))][a11y:text() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:if test="not(@role)">
        <xsl:attribute name="role"><xsl:choose><xsl:when test="contains(translate(@onclick, ' ', ''), 'location.href=') or contains(translate(@onclick, ' ', ''), 'location=') or contains(@onclick, 'location.assign(') or contains(@onclick, 'location.replace(')">link</xsl:when><xsl:otherwise>button</xsl:otherwise></xsl:choose></xsl:attribute>
      </xsl:if>
      <xsl:attribute name="tabindex">0</xsl:attribute>
      <xsl:if test="not(@onkeydown)">
        <xsl:attribute name="onkeydown"><xsl:apply-templates select="." mode="keys"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- The space bar presses buttons, not links. -->
  <xsl:template match="*" mode="keys">
    <xsl:choose>
      <xsl:when test="@role = 'link' or (not(@role) and not(self::td) and (contains(translate(@onclick, ' ', ''), 'location.href=') or contains(translate(@onclick, ' ', ''), 'location=') or contains(@onclick, 'location.assign(') or contains(@onclick, 'location.replace(')))">if(event.key==='Enter'){event.preventDefault();this.click()}</xsl:when>
      <xsl:otherwise>if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
