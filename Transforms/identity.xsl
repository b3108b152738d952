<?xml version="1.0" encoding="UTF-8"?>
<!-- Copies everything as it is. Every transform imports it as picus:identity and says only what differs.
     What no template of the transform touches is not copied but named (picus:same), so that a page of ten
     thousand elements costs as much as the few that are mended. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:picus="urn:picus:transform"
    exclude-result-prefixes="picus">
  <xsl:template match="/">
    <picus:result>
      <xsl:apply-templates select="node()"/>
    </picus:result>
  </xsl:template>
  <xsl:template match="*">
    <xsl:choose>
      <xsl:when test="picus:touched()">
        <xsl:copy>
          <xsl:apply-templates select="@* | node()"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <picus:same node="{picus:number()}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="@*">
    <xsl:copy/>
  </xsl:template>
  <xsl:template match="text() | comment() | processing-instruction()">
    <picus:same node="{picus:number()}"/>
  </xsl:template>
</xsl:stylesheet>
