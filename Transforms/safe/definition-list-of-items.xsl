<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="definition-list-of-items" safety="safe" changes-look="yes">
    <picus:remedies check="definition-list-structure"/>
    <picus:remedies check="list-item-parent"/>
    <picus:title xml:lang="en">A definition list that holds nothing but list items is the list that they need, and is drawn as one</picus:title>
    <picus:title xml:lang="zh-Hans">只含列表项的描述列表改为它们所需的列表，外观随之改变</picus:title>
    <picus:example>
      <picus:before><![CDATA[<dl class="m"><li>A</li> <li>B</li></dl>]]></picus:before>
      <picus:after><![CDATA[<ul class="m"><li>A</li> <li>B</li></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<dl><dt>A</dt><li>B</li></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl id="x"><li>A</li></dl><style>dl li { margin: 0 }</style>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="dl[a11y:failed('definition-list-structure') or li[a11y:failed('list-item-parent')]][not(@role)][li][not(*[not(self::li or self::script or self::template)])][not(text()[normalize-space() != ''])][not(a11y:styles-mention('dl'))]">
    <ul>
      <xsl:apply-templates select="@* | node()"/>
    </ul>
  </xsl:template>
</xsl:stylesheet>
