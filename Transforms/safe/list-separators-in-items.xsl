<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-separators-in-items" safety="safe">
    <picus:remedies check="list-structure"/>
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">Signs between the items of a line stand at the end of the item before them</picus:title>
    <picus:title xml:lang="zh-Hans">同行列表项之间的分隔符移到前一项的末尾</picus:title>
    <picus:example>
      <picus:before><![CDATA[<style>li { display: inline }</style><ul><li>Home</li><span class="separator">›</span><li>Fees</li></ul>]]></picus:before>
      <picus:after><![CDATA[<style>li { display: inline }</style><ul><li>Home<span class="separator">›</span></li><li>Fees</li></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<style>li { display: inline }</style><ol><li>Home</li> &gt; <li>Fees</li> &gt; <li>Passport</li></ol>]]></picus:before>
      <picus:after><![CDATA[<style>li { display: inline }</style><ol><li>Home &gt; </li><li>Fees &gt; </li><li>Passport</li></ol>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><li>Home</li><span>›</span><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li { display: inline; padding-right: 1em }</style><ul><li>Home</li> &gt; <li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li { display: inline; color: #060 }</style><ul><li>Home</li> &gt; <li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li { display: inline } ul > span { color: #060 }</style><ul><li>Home</li><span>›</span><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li { display: inline }</style><ul><li>Home</li> or <li>Fees</li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- A sign in an item is drawn as one beside it where items are but a part of the line. -->
  <xsl:template match="*[self::ul or self::ol][a11y:failed('list-structure') or a11y:failed('aria-required-children')][li][not(text()[normalize-space() != ''][a11y:has-words(string(.)) or not(preceding-sibling::*[1][self::li or self::span])])][not(*[not(self::li or self::script or self::template)][not(self::span) or @role or @tabindex or @onclick or * or a11y:has-words(string(.)) or not(preceding-sibling::*[1][self::li])])][not(li[a11y:style('display') != 'inline' or a11y:style('margin') != '0px' or a11y:style('padding') != '0px' or a11y:style('border-right-style') != 'none' or a11y:style('border-bottom-style') != 'none' or a11y:style('background-image') != 'none' or a11y:style('background-color') != 'rgba(0, 0, 0, 0)' or a11y:style('position') != 'static' or a11y:style('text-decoration-line') != 'none' or a11y:style('color') != a11y:style(.., 'color') or a11y:style('font-size') != a11y:style(.., 'font-size') or a11y:style('font-weight') != a11y:style(.., 'font-weight') or a11y:style('font-style') != a11y:style(.., 'font-style') or a11y:style('font-family') != a11y:style(.., 'font-family') or a11y:style('white-space') != a11y:style(.., 'white-space') or a11y:style('visibility') != a11y:style(.., 'visibility')])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()" mode="part"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="part">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="span | text()[normalize-space() != '']" mode="part"/>
  <xsl:template match="li" mode="part">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
      <xsl:apply-templates select="following-sibling::node()[1]" mode="sign"/>
    </xsl:copy>
  </xsl:template>
  <!-- What follows an item until the next. -->
  <xsl:template match="node()" mode="sign"/>
  <xsl:template match="span | text()" mode="sign">
    <xsl:choose>
      <!-- Copied by its parts, so that it is the item's end that moves in the page. -->
      <xsl:when test="self::span">
        <xsl:copy>
          <xsl:apply-templates select="@* | node()"/>
        </xsl:copy>
      </xsl:when>
      <xsl:when test="normalize-space() != ''">
        <xsl:apply-templates select="."/>
      </xsl:when>
    </xsl:choose>
    <xsl:apply-templates select="following-sibling::node()[1]" mode="sign"/>
  </xsl:template>
</xsl:stylesheet>
