<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="table-scope-valid" safety="safe">
    <picus:remedies check="table-scope-valid"/>
    <picus:title xml:lang="en">Misspelt scope values are corrected</picus:title>
    <picus:title xml:lang="zh-Hans">纠正拼写错误的 scope 值</picus:title>
    <picus:example>
      <picus:before><![CDATA[<table><tr><th scope="column">Year</th></tr><tr><td>1</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><tr><th scope="col">Year</th></tr><tr><td>1</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<table><tr><th scope="col">Year</th></tr><tr><td>1</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@scope[../self::td or ../self::th][a11y:failed(.., 'table-scope-valid')]">
    <xsl:variable name="value" select="a11y:lower-case(normalize-space())"/>
    <xsl:choose>
      <xsl:when test="../self::th and (starts-with($value, 'colg') or $value = 'columngroup')"><xsl:attribute name="scope">colgroup</xsl:attribute></xsl:when>
      <xsl:when test="../self::th and starts-with($value, 'rowg')"><xsl:attribute name="scope">rowgroup</xsl:attribute></xsl:when>
      <xsl:when test="../self::th and starts-with($value, 'col')"><xsl:attribute name="scope">col</xsl:attribute></xsl:when>
      <xsl:when test="../self::th and starts-with($value, 'row')"><xsl:attribute name="scope">row</xsl:attribute></xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
