<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="text-spacing-not-forced" safety="safe">
    <picus:remedies check="letter-spacing-adjustable"/>
    <picus:remedies check="word-spacing-adjustable"/>
    <picus:remedies check="line-height-adjustable"/>
    <picus:title xml:lang="en">Spacing in style attributes stays as it is, but readers may change it: !important goes</picus:title>
    <picus:title xml:lang="zh-Hans">style 属性中的间距保持不变，但去掉 !important，让读者可以调整</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p style="letter-spacing: 0.05em !important; color: #000 !important">A</p>]]></picus:before>
      <picus:after><![CDATA[<p style="letter-spacing: 0.05em; color: #000 !important">A</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p style="color:#000;word-spacing:1px!important">字 词</p>]]></picus:before>
      <picus:after><![CDATA[<p style="color:#000;word-spacing:1px">字 词</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p style="letter-spacing: 0.05em">A</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>.a { letter-spacing: 0.09em !important }</style><p class="a" style="letter-spacing: 0.05em !important">A</p>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@style[a11y:failed(.., 'letter-spacing-adjustable') or a11y:failed(.., 'word-spacing-adjustable') or a11y:failed(.., 'line-height-adjustable')]">
    <xsl:attribute name="style">
      <xsl:call-template name="declarations">
        <xsl:with-param name="rest" select="."/>
      </xsl:call-template>
    </xsl:attribute>
  </xsl:template>
  <!-- One declaration after the other; a string or an address could hold a semicolon, so that nothing is changed in a
       style with quotation marks or brackets. -->
  <xsl:template name="declarations">
    <xsl:param name="rest"/>
    <xsl:variable name="one" select="substring-before(concat($rest, ';'), ';')"/>
    <xsl:variable name="name" select="a11y:lower-case(normalize-space(substring-before($one, ':')))"/>
    <xsl:choose>
      <xsl:when test="contains(translate($rest, '&quot;(', &quot;''&quot;), &quot;'&quot;)"><xsl:value-of select="$rest"/></xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="($name = 'letter-spacing' or $name = 'word-spacing' or $name = 'line-height') and contains(a11y:lower-case($one), '!important')">
            <xsl:variable name="value" select="substring-before($one, '!')"/>
            <xsl:call-template name="trimmed">
              <xsl:with-param name="text" select="$value"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$one"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="contains($rest, ';')">
          <xsl:text>;</xsl:text>
          <xsl:call-template name="declarations">
            <xsl:with-param name="rest" select="substring-after($rest, ';')"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="trimmed">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="normalize-space(substring($text, string-length($text))) = '' and $text != ''">
        <xsl:call-template name="trimmed">
          <xsl:with-param name="text" select="substring($text, 1, string-length($text) - 1)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
