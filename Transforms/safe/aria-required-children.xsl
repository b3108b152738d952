<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-required-children" safety="safe">
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">The parts of a list that are all alike become its items</picus:title>
    <picus:title xml:lang="zh-Hans">列表中同类的组成部分成为列表项</picus:title>
    <picus:leaves when="@role = 'menu' or @role = 'menubar' or @role = 'listbox' or @role = 'tree' or @role = 'grid'">
      <picus:reason xml:lang="en">its parts would have to be controls, which scripts must work</picus:reason>
      <picus:reason xml:lang="zh-Hans">其组成部分应为控件，需要脚本支持</picus:reason>
    </picus:leaves>
    <picus:leaves when="@role = 'list'">
      <picus:reason xml:lang="en">its parts are not all alike</picus:reason>
      <picus:reason xml:lang="zh-Hans">其组成部分不是同一类</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div role="list"><p>North</p><p>South</p></div>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><p role="listitem">North</p><p role="listitem">South</p></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="list"><p>North</p><div>South</div></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="list">All districts <p>North</p></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="list"><a href="/n">North</a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- A list has no other parts than items (WAI-ARIA 1.2, list). -->
  <xsl:template match="*[@role = 'list'][a11y:failed('aria-required-children')][not(text()[normalize-space() != ''])][not(p) or not(*[not(self::p)])][not(div) or not(*[not(self::div)])][not(span) or not(*[not(self::span)])]/*[self::p or self::div or self::span][not(@role)][not(@tabindex)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">listitem</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
