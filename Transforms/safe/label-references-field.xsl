<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="label-references-field" safety="safe">
    <picus:remedies check="label-references-field"/>
    <picus:title xml:lang="en">Labels that name no field are tied to the field they hold or stand before</picus:title>
    <picus:title xml:lang="zh-Hans">将未关联的标签与其包含或紧邻的字段关联</picus:title>
    <picus:example>
      <picus:before><![CDATA[<label for="x">Name <input></label>]]></picus:before>
      <picus:after><![CDATA[<label>Name <input></label>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label for="x">Name</label> <input id="n">]]></picus:before>
      <picus:after><![CDATA[<label for="n">Name</label> <input id="n">]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label for="mail">E-mail</label><br><input id="email">]]></picus:before>
      <picus:after><![CDATA[<label for="email">E-mail</label><br><input id="email">]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label for="#n">Name</label> <b>*</b> <input id="n">]]></picus:before>
      <picus:after><![CDATA[<label for="n">Name</label> <b>*</b> <input id="n">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<label for="n">Name</label> <input id="n">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="label[a11y:failed('label-references-field')][count(.//input[not(a11y:lower-case(@type) = 'hidden')] | .//select | .//textarea) = 1]/@for"/>
  <xsl:template match="label[a11y:failed('label-references-field')][not(.//input or .//select or .//textarea)][following-sibling::*[not(self::br)][1][self::input[not(a11y:lower-case(@type) = 'hidden')] or self::select or self::textarea][not(a11y:referrers('for'))]]/@for">
    <xsl:attribute name="for"><xsl:value-of select="a11y:own-or-new-id(../following-sibling::*[not(self::br)][1])"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="*[self::input or self::select or self::textarea][not(@id)][preceding-sibling::*[not(self::br)][1][self::label][a11y:failed('label-references-field')][not(.//input or .//select or .//textarea)]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- An id is named here without the number sign that addresses have before it. -->
  <xsl:template match="label[a11y:failed('label-references-field')]/@for[starts-with(., '#')][//*[self::input or self::select or self::textarea]/@id = substring(., 2)]" priority="2">
    <xsl:attribute name="for"><xsl:value-of select="substring(., 2)"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
