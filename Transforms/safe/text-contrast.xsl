<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="text-contrast" safety="safe" changes-look="yes">
    <picus:remedies check="text-contrast"/>
    <picus:title xml:lang="en">Text gets the nearest lightness that has enough contrast</picus:title>
    <picus:title xml:lang="zh-Hans">将文字颜色调整到对比度足够的最接近明度</picus:title>
    <picus:leaves when="a11y:style-sheets-missing()">
      <picus:reason xml:lang="en">a style sheet could not be read, so the colours are not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">有样式表无法读取，颜色不确定</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:passing-color() = ''">
      <picus:reason xml:lang="en">what is behind the text is not one known colour</picus:reason>
      <picus:reason xml:lang="zh-Hans">文字背后不是单一的已知颜色</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><p style="color:#999999">Fees</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><p style="color:#767676">Fees</p></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title><style>
.note { margin: 0; Color : #999 !important }
.fee { color: #AAA; background: #fff }
</style></head><body><p class="note">Fees</p> <p class="note" style="background:#f5f5f5">Dates</p><p class="fee">Open</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title><style>
.note { margin: 0; Color : #707070 !important }
.fee { color: #767676; background: #fff }
</style></head><body><p class="note">Fees</p> <p class="note" style="background:#f5f5f5">Dates</p><p class="fee">Open</p></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title><style>.note { color: #999 }</style></head><body><p class="note">Fees</p><p class="note" style="background:#222">Dates</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title><style>.note { color: #999 }</style></head><body><p class="note" style="color:#767676">Fees</p><p class="note" style="background:#222">Dates</p></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><p style="color:#333">Fees</p></body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- The page's own style sheet, where every text that the declaration colours is well with the new colour. -->
  <xsl:template match="style[a11y:page-found('text-contrast')][a11y:sheet-with-contrast() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:value-of select="a11y:sheet-with-contrast()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[a11y:failed('text-contrast')][a11y:sheet-color() = ''][a11y:passing-color() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'style']"/>
      <xsl:attribute name="style"><xsl:value-of select="a11y:style-with(@style, 'color', a11y:passing-color())"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
