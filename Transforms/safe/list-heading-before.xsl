<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-heading-before" safety="safe" changes-look="inserted">
    <picus:remedies check="list-structure"/>
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">A heading at the beginning of a list stands before it, drawn and spaced as headings are there</picus:title>
    <picus:title xml:lang="zh-Hans">列表开头的标题移到列表之前，其外观和间距遵循新位置的样式</picus:title>
    <picus:example>
      <picus:before><![CDATA[<ul><h4>Menu</h4><li>Fees</li><li>Map</li></ul>]]></picus:before>
      <picus:after><![CDATA[<h4>Menu</h4><ul><li>Fees</li><li>Map</li></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<nav aria-label="Town">
  <ol class="menu">
    <h4 class="small">The <b>menu</b></h4>
    <li>Fees</li>
  </ol>
</nav>]]></picus:before>
      <picus:after><![CDATA[<nav aria-label="Town">
  <h4 class="small">The <b>menu</b></h4>
  <ol class="menu">
    <li>Fees</li>
  </ol>
</nav>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><li>Fees</li><li>Map</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>ul { border: 1px solid }</style><ul><h4>Menu</h4><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>ul:first-child { color: #060 }</style><div><ul><h4>Menu</h4><li>Fees</li></ul></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul id="menu"><h4>Menu</h4><li>Fees</li></ul><script>menu.hidden = true</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>ul { position: absolute }</style><ul><h4>Menu</h4><li>Fees</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul hidden><h4>Menu</h4><li>Fees</li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- The box of a list that is drawn, placed or closed by itself would lose its heading. -->
  <xsl:template match="*[self::ul or self::ol or self::menu][a11y:failed('list-structure') or a11y:failed('aria-required-children')][*[1][self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]][*[2]][not(*[position() &gt; 1][not(self::li or self::script or self::template)])][not(text()[normalize-space() != ''])][not(parent::p or parent::ul or parent::ol or parent::menu or parent::dl)][not(@id and a11y:script-mentions(string(@id)))][not(a11y:style-sheets-missing())][a11y:style('display') = 'block'][a11y:style('position') = 'static'][a11y:style('float') = 'none'][a11y:style('background-image') = 'none'][a11y:style('border-top-style') = 'none']">
    <xsl:apply-templates select="*[1]"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()[not(self::*[1][not(preceding-sibling::*)])]"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
