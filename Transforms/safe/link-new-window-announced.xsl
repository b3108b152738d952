<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-new-window-announced" safety="safe" changes-text="yes">
    <picus:remedies check="link-new-window-announced"/>
    <picus:title xml:lang="en">Links that open a new window say so in their text or label</picus:title>
    <picus:title xml:lang="zh-Hans">打开新窗口的链接在文字或标签中注明</picus:title>
    <picus:leaves when="a11y:name() = ''">
      <picus:reason xml:lang="en">the link has no name that a notice could join</picus:reason>
      <picus:reason xml:lang="zh-Hans">链接没有可附加提示的名称</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:name-from() = 'aria-labelledby'">
      <picus:reason xml:lang="en">its name stands elsewhere in the page</picus:reason>
      <picus:reason xml:lang="zh-Hans">链接名称取自页面其他位置</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:phrase('new-window') = ''">
      <picus:reason xml:lang="en">the words of the notice are not known in the language of the page</picus:reason>
      <picus:reason xml:lang="zh-Hans">尚无该页面语言的提示文字</picus:reason>
    </picus:leaves>
    <picus:leaves when="normalize-space() = ''">
      <picus:reason xml:lang="en">the link shows pictures only</picus:reason>
      <picus:reason xml:lang="zh-Hans">链接只显示图片</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="/a" target="_blank">Map</a></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="/a" target="_blank">Map (opens in a new window)</a></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="zh-CN"><head><title>地图</title></head><body><a href="/a" target="_blank" aria-label="地图"><i class="icon"></i></a></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="zh-CN"><head><title>地图</title></head><body><a href="/a" target="_blank" aria-label="地图（在新窗口打开）"><i class="icon"></i></a></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="/a" target="_blank"><img src="map.png" alt="Map"></a></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="/a" target="_blank"><img src="map.png" alt="Map (opens in a new window)"></a></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p lang="fi"><a href="/a" target="_blank">Kartta</a></p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="/a">Map</a>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="a[a11y:failed('link-new-window-announced')][a11y:name-from() = 'content'][normalize-space() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
      <xsl:apply-templates select="." mode="notice"/>
    </xsl:copy>
  </xsl:template>

  <!-- Where a label is read instead of the text, the label says it. -->
  <xsl:template match="a/@aria-label[a11y:failed(.., 'link-new-window-announced')][a11y:name-from(..) = 'aria-label'] | area/@alt[a11y:failed(.., 'link-new-window-announced')][a11y:name-from(..) = 'alt']">
    <xsl:attribute name="{name()}"><xsl:value-of select="."/><xsl:apply-templates select=".." mode="notice"/></xsl:attribute>
  </xsl:template>

  <!-- A link of one image and no words is read by the alternative of the image. -->
  <xsl:template match="a//img/@alt[normalize-space() != ''][a11y:failed(ancestor::a[1], 'link-new-window-announced')][normalize-space(ancestor::a[1]) = ''][count(ancestor::a[1]//*[@alt or @aria-label or @title or self::svg]) = 1][a11y:name-from(ancestor::a[1]) = 'content']">
    <xsl:attribute name="alt"><xsl:value-of select="."/><xsl:apply-templates select="ancestor::a[1]" mode="notice"/></xsl:attribute>
  </xsl:template>

  <xsl:template match="*" mode="notice">
    <xsl:value-of select="a11y:phrase('new-window')"/>
  </xsl:template>
</xsl:stylesheet>
