<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-label-beside" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:remedies check="field-label-not-placeholder"/>
    <picus:title xml:lang="en">Labels are tied to the field beside them</picus:title>
    <picus:title xml:lang="zh-Hans">标签与相邻字段关联</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p><label>Name</label> <input name="n" id="n"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="n">Name</label> <input name="n" id="n"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><label>Name</label> <input name="who"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="who">Name</label> <input name="who" id="who"></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p><label for="n">Name</label> <input id="n"></p>]]></picus:unchanged>
  </picus:transform>

  <!-- A label without for that holds no field and whose next element is the nameless field: the two belong together. -->
  <xsl:template match="label[not(@for)][not(.//input or .//select or .//textarea)][normalize-space() != ''][following-sibling::*[1][a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="for"><xsl:value-of select="a11y:own-or-new-id(following-sibling::*[1])"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')][not(@id)][preceding-sibling::*[1][self::label][not(@for)][not(.//input or .//select or .//textarea)][normalize-space() != '']]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
