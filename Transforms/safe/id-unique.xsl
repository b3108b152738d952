<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="id-unique" safety="safe">
    <picus:remedies check="id-unique"/>
    <picus:title xml:lang="en">A repeated id that no style, script or reference needs gets a number</picus:title>
    <picus:title xml:lang="zh-Hans">为未被样式、脚本或引用使用的重复 id 添加编号</picus:title>
    <picus:example>
      <picus:before><![CDATA[<h2 id="office">Office</h2>
<p id="office">Open from eight.</p> <p ID=office>Closed on Sunday.</p> <a href="#office">To the office</a>]]></picus:before>
      <picus:after><![CDATA[<h2 id="office">Office</h2>
<p id="office-2">Open from eight.</p> <p ID=office-3>Closed on Sunday.</p> <a href="#office">To the office</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><label for="tel">Home</label> <input id="tel" name="home"></p><p><label for="tel">Office</label> <input id="tel" name="office"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="tel">Home</label> <input id="tel" name="home"></p><p><label for="tel-2">Office</label> <input id="tel-2" name="office"></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<style>#office { margin: 0 }</style><h2 id="office">Office</h2><p id="office">Open from eight.</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h2 id="office">Office</h2><p id="office">Open from eight.</p><script>hide("office")</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<table><tr><th id="a">1</th></tr><tr><td headers="a">2</td></tr></table><table><tr><th id="a">3</th></tr><tr><td headers="a">4</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <!-- References lead to the first element with an id and stay true when a later one is renamed. Cells find
       their headers in their own table, so an id that headers name stays. -->
  <xsl:template match="@id[a11y:failed(.., 'id-unique')][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][not(a11y:referrers(.., 'headers'))][not(a11y:label-for(.)) or not(parent::input or parent::select or parent::textarea)]">
    <xsl:attribute name="id"><xsl:value-of select="a11y:new-id(.., .)"/></xsl:attribute>
  </xsl:template>

  <!-- As many labels as fields, each label just before its field: the second label means the second field. -->
  <xsl:template match="*[self::input or self::select or self::textarea]/@id[a11y:failed(.., 'id-unique')][a11y:label-for(.)][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][count(a11y:label-for(.)) = a11y:id-count(.)][../preceding-sibling::*[1][self::label]/@for = .]" priority="2">
    <xsl:attribute name="id"><xsl:value-of select="a11y:new-id(.., .)"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="label/@for[. = ../following-sibling::*[1][self::input or self::select or self::textarea]/@id][a11y:failed(../following-sibling::*[1], 'id-unique')][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][count(a11y:label-for(.)) = a11y:id-count(.)]">
    <xsl:attribute name="for"><xsl:value-of select="a11y:new-id(../following-sibling::*[1], .)"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
