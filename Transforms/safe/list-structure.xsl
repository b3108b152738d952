<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-structure" safety="safe" changes-look="inserted">
    <picus:remedies check="list-structure"/>
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">What stands in a list outside its items gets an item of its own, drawn as style sheets draw items</picus:title>
    <picus:title xml:lang="zh-Hans">列表中不在列表项内的内容各放入一个列表项，其外观遵循列表项的样式</picus:title>
    <picus:leaves when="*[not(self::li)]//li[not(parent::ul or parent::ol or parent::menu)]">
      <picus:reason xml:lang="en">items are wrapped in other elements, which a style sheet may need</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表项被其他元素包裹，样式表可能需要这些元素</picus:reason>
    </picus:leaves>
    <picus:leaves when="*[a11y:exposed()][not(self::li or self::script or self::template)][not(a11y:has-words(a11y:text()))] or text()[normalize-space() != ''][not(a11y:has-words(string(.)))]">
      <picus:reason xml:lang="en">what stands between the items has no words of its own, and an item of it would say nothing</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表项之间的内容没有文字，单独成项没有意义</picus:reason>
    </picus:leaves>
    <picus:leaves when="ul or ol or menu">
      <picus:reason xml:lang="en">a list stands between its items: which of them it belongs to is for the author to say, or a style sheet draws it there</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表项之间有子列表：它属于哪一项需由作者确定，或样式表依赖其当前位置</picus:reason>
    </picus:leaves>
    <picus:leaves when="*[1][self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]">
      <picus:reason xml:lang="en">it begins with a heading, which is no item and can only be moved by hand here</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表以标题开头，标题不是列表项，此处只能手工移动</picus:reason>
    </picus:leaves>
    <picus:leaves when="not(li) and text()[normalize-space() != '']">
      <picus:reason xml:lang="en">it holds text and no item, so that it may be no list</picus:reason>
      <picus:reason xml:lang="zh-Hans">其中只有文字而没有列表项，可能并非列表</picus:reason>
    </picus:leaves>
    <picus:leaves when="node()[self::text()[normalize-space() != ''] or self::span or self::b or self::i or self::em or self::strong or self::small or self::font][preceding-sibling::li and following-sibling::li]">
      <picus:reason xml:lang="en">words stand between two items, which may belong to both and be no item</picus:reason>
      <picus:reason xml:lang="zh-Hans">两个列表项之间有文字，可能与两者都有关，而非独立的列表项</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<ul><li>Fees</li><a href="/forms">Forms</a></ul>]]></picus:before>
      <picus:after><![CDATA[<ul><li>Fees</li><li style="display:inline"><a href="/forms">Forms</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ol>First <b>fill in</b> the form.<li>Sign it</li><div hidden>x</div></ol>]]></picus:before>
      <picus:after><![CDATA[<ol><li style="display:inline">First <b>fill in</b> the form.</li><li>Sign it</li><div hidden>x</div></ol>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul><a href="/forms">Forms</a></ul>]]></picus:before>
      <picus:after><![CDATA[<ul><li style="display:inline"><a href="/forms">Forms</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<style>li { margin: 1em }</style><ul><li>Fees</li><a href="/forms">Forms</a></ul>]]></picus:before>
      <picus:after><![CDATA[<style>li { margin: 1em }</style><ul><li>Fees</li><li><a href="/forms">Forms</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><ul><li>Passport</li></ul><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul class="quote">Loose text, used for indentation</ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>20 kg</li><span>por </span><li>30 kg</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>Fees</li> or <li>Forms</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>ul { border: 1px solid }</style><ul><h4>Menu</h4><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>Home</li><span>›</span><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>ul > a { color: #060 }</style><ul><li>Fees</li><a href="/forms">Forms</a></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul id="m"><li>Fees</li><a href="/forms">Forms</a></ul><script>document.querySelectorAll("#m > a").forEach(track)</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>Fees</li><li>Forms</li></ul>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::ul or self::ol or self::menu][a11y:failed('list-structure') or a11y:failed('aria-required-children')][not(*[not(self::li)]//li[not(parent::ul or parent::ol or parent::menu)])][not(ul or ol or menu)][li or not(text()[normalize-space() != ''])][not(*[1][self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6])][not(node()[self::text()[normalize-space() != ''] or self::*[self::span or self::b or self::i or self::em or self::strong or self::small or self::font][not(.//a or .//button or .//input or .//select or .//img)]][preceding-sibling::li and following-sibling::li])][*[a11y:exposed() and not(self::li or self::script or self::template)] or text()[normalize-space() != '']][not(*[a11y:exposed()][not(self::li or self::script or self::template or self::style or self::link or self::meta)][not(a11y:has-words(a11y:text()) or descendant-or-self::img or descendant-or-self::input or .//select or .//textarea or .//video or .//audio or .//iframe)])][not(text()[normalize-space() != ''][not(a11y:has-words(string(.)))])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()" mode="child"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="node()" mode="child">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <!-- Text and the elements that run on with it are one item; what follows the first of them is in its item. -->
  <xsl:template match="*[not(self::li or self::script or self::template or self::style or self::link or self::meta)][a11y:exposed()]" mode="child">
    <xsl:if test="not(preceding-sibling::node()[1][self::text()][normalize-space() != ''])">
      <li>
        <xsl:apply-templates select="." mode="look"/>
        <xsl:apply-templates select="." mode="run"/>
      </li>
    </xsl:if>
  </xsl:template>
  <xsl:template match="text()[normalize-space() != '']" mode="child">
    <xsl:if test="not(preceding-sibling::node()[1][self::*][not(self::li or self::script or self::template or self::style or self::link or self::meta)][a11y:exposed()])">
      <li>
        <xsl:apply-templates select="." mode="look"/>
        <xsl:apply-templates select="." mode="run"/>
      </li>
    </xsl:if>
  </xsl:template>

  <!-- Where no style sheet is for items, nothing new is to be seen: no bullet, and what ran on in a line still does. -->
  <xsl:template match="node()" mode="look">
    <xsl:if test="not(a11y:styles-mention('li'))">
      <xsl:attribute name="style">
        <xsl:choose>
          <xsl:when test="self::text() or starts-with(a11y:style('display'), 'inline')">display:inline</xsl:when>
          <xsl:otherwise>display:block</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="node()" mode="run">
    <xsl:apply-templates select="."/>
    <xsl:choose>
      <xsl:when test="self::text()">
        <xsl:apply-templates select="following-sibling::node()[1][self::*][not(self::li or self::script or self::template or self::style or self::link or self::meta)][a11y:exposed()]" mode="run"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="following-sibling::node()[1][self::text()][normalize-space() != '']" mode="run"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
