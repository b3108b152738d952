<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-nested-in-item" safety="safe">
    <picus:remedies check="list-structure"/>
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">A list between the items of a list belongs to the item before it</picus:title>
    <picus:title xml:lang="zh-Hans">列表项之间的子列表归入前一个列表项</picus:title>
    <picus:example>
      <picus:before><![CDATA[<ul>
  <li>Fees</li>
  <ul><li>Passport</li></ul>
  <li>Map</li>
</ul>]]></picus:before>
      <picus:after><![CDATA[<ul>
  <li>Fees
  <ul><li>Passport</li></ul></li>
  <li>Map</li>
</ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><ul><li>Passport</li></ul><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li { padding-left: 1em }</style><ul><li>Fees</li><ul><li>Passport</li></ul></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li { color: #060 } ul ul li { color: #006 }</style><ul><li>Fees</li><ul><li>Passport</li></ul></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li ul { display: none }</style><ul><li>Fees</li><ul><li>Passport</li></ul></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>Fees</li> and <ul><li>Passport</li></ul></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- In an item that has no room of its own around its content, a list stands as far in as beside it. -->
  <xsl:template match="*[self::ul or self::ol or self::menu][a11y:failed('list-structure') or a11y:failed('aria-required-children')][ul or ol or menu][not(text()[normalize-space() != ''])][not(*[not(self::li or self::script or self::template)][not(self::ul or self::ol or self::menu) or not(preceding-sibling::*[1][self::li])])][not(li[following-sibling::*[1][self::ul or self::ol or self::menu]][@role or not(a11y:style('display') = 'list-item' or a11y:style('display') = 'block') or a11y:style('margin') != '0px' or a11y:style('padding') != '0px' or a11y:style('border-top-style') != 'none' or a11y:style('border-bottom-style') != 'none' or a11y:style('border-left-style') != 'none' or a11y:style('background-image') != 'none' or a11y:style('background-color') != 'rgba(0, 0, 0, 0)' or a11y:style('position') != 'static' or a11y:style('float') != 'none' or a11y:style('width') != 'auto' or a11y:style('height') != 'auto' or a11y:style('overflow-x') != 'visible' or a11y:style('text-decoration-line') != 'none'])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()" mode="part"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="part">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="ul | ol | menu" mode="part"/>
  <xsl:template match="li[following-sibling::*[1][self::ul or self::ol or self::menu]]" mode="part">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
      <!-- Copied by its parts, so that it is the item's end that moves in the page. -->
      <xsl:for-each select="following-sibling::*[1]">
        <xsl:copy>
          <xsl:apply-templates select="@* | node()"/>
        </xsl:copy>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
