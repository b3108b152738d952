<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="definition-list-structure" safety="safe">
    <picus:remedies check="definition-list-structure"/>
    <picus:title xml:lang="en">What follows a term in a definition list becomes its description, what stands before a description its term</picus:title>
    <picus:title xml:lang="zh-Hans">描述列表中术语之后的内容成为其描述，描述之前的内容成为其术语</picus:title>
    <picus:leaves when="not(dt or dd)">
      <picus:reason xml:lang="en">the list has neither terms nor descriptions</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表中既无术语也无描述</picus:reason>
    </picus:leaves>
    <picus:leaves when="h1 or h2 or h3 or h4 or h5 or h6">
      <picus:reason xml:lang="en">a heading stands in the list</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表中有标题</picus:reason>
    </picus:leaves>
    <picus:leaves when="true()">
      <picus:reason xml:lang="en">which term the rest belongs to is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">无法确定其余内容属于哪个术语</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<dl><dt>Fee</dt><p>10</p><dt>Time</dt>two <b>days</b></dl>]]></picus:before>
      <picus:after><![CDATA[<dl><dt>Fee</dt><dd style="margin:0"><p>10</p></dd><dt>Time</dt><dd style="margin:0">two <b>days</b></dd></dl>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<dl><dt>费用</dt><ul><li>十元</li></ul></dl>]]></picus:before>
      <picus:after><![CDATA[<dl><dt>费用</dt><dd style="margin:0"><ul><li>十元</li></ul></dd></dl>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<dl><dt>Fee</dt><dd>10</dd><p>Time</p><dd>Two days</dd></dl>]]></picus:before>
      <picus:after><![CDATA[<dl><dt>Fee</dt><dd>10</dd><dt><p>Time</p></dt><dd>Two days</dd></dl>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<dl><dt>Fee</dt><dd>10</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><p>Fee</p><p>in euro</p><dd>10</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><dt>Fee</dt><dd>10</dd><h3>Dates</h3><dt>Time</dt><dd>2</dd></dl>]]></picus:unchanged>
  </picus:transform>

  <!-- Only where all that stands wrongly follows a term directly, or is alone before a description: what stands
       elsewhere may head a part of the list, and that is for its author to say. -->
  <xsl:template match="dl[a11y:failed('definition-list-structure')][dt or dd][not(node()[self::text()[normalize-space() != ''] or self::*[not(self::dt or self::dd or self::div or self::script or self::template)]][not((self::p or self::b or self::strong or self::span) and following-sibling::*[1][self::dd] and not(preceding-sibling::*[1][not(self::dd)]) and not(preceding-sibling::node()[1][self::text()[normalize-space() != '']] or following-sibling::node()[1][self::text()[normalize-space() != '']]))][not(preceding-sibling::*[self::dt or self::dd or self::div][1][self::dt]) or self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or self::dl or self::hr or self::br or self::li])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()" mode="child"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="node()" mode="child">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="text()[normalize-space() != ''] | *[not(self::dt or self::dd or self::div or self::script or self::template)]" mode="child">
    <!-- The first after its term takes along what follows. -->
    <xsl:if test="generate-id(preceding-sibling::node()[self::* or self::text()[normalize-space() != '']][1]) = generate-id(preceding-sibling::dt[1])">
      <!-- It stays where it stands: descriptions are moved in by browsers. -->
      <dd style="margin:0">
        <xsl:apply-templates select="." mode="run"/>
      </dd>
    </xsl:if>
  </xsl:template>
  <!-- One short piece between a description and the next can only be the term of the next. -->
  <xsl:template match="*[(self::p or self::b or self::strong or self::span) and following-sibling::*[1][self::dd] and not(preceding-sibling::*[1][not(self::dd)]) and not(preceding-sibling::node()[1][self::text()[normalize-space() != '']] or following-sibling::node()[1][self::text()[normalize-space() != '']])]" mode="child" priority="2">
    <dt>
      <xsl:apply-templates select="."/>
    </dt>
  </xsl:template>
  <xsl:template match="node()" mode="run">
    <xsl:apply-templates select="."/>
    <xsl:apply-templates select="following-sibling::node()[1][not(self::dt or self::dd or self::div or self::script or self::template)]" mode="run"/>
  </xsl:template>
</xsl:stylesheet>
