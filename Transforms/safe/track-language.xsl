<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="track-language" safety="safe">
    <picus:remedies check="track-language"/>
    <picus:title xml:lang="en">Subtitle tracks that are labelled with a language declare it</picus:title>
    <picus:title xml:lang="zh-Hans">以语言名称为标签的字幕轨道声明该语言</picus:title>
    <picus:example>
      <picus:before><![CDATA[<video src="v.mp4"><track kind="subtitles" src="v.vtt" label="English"></video>]]></picus:before>
      <picus:after><![CDATA[<video src="v.mp4"><track kind="subtitles" src="v.vtt" label="English" srclang="en"></video>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<video src="v.mp4"><track kind="subtitles" src="v.vtt" label="For the hall"></video>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="track[a11y:failed('track-language')][contains(' English 英语 英文 中文 汉语 简体中文 繁體中文 繁体中文 Deutsch Français Español Italiano Português 日本語 한국어 Русский ', concat(' ', normalize-space(@label), ' '))][normalize-space(@label) != '']">
    <xsl:variable name="label" select="concat(' ', normalize-space(@label), ' ')"/>
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'srclang']"/>
      <xsl:attribute name="srclang">
        <xsl:choose>
          <xsl:when test="contains(' English 英语 英文 ', $label)">en</xsl:when>
          <xsl:when test="contains(' 中文 汉语 ', $label)">zh</xsl:when>
          <xsl:when test="contains(' 简体中文 ', $label)">zh-Hans</xsl:when>
          <xsl:when test="contains(' 繁體中文 繁体中文 ', $label)">zh-Hant</xsl:when>
          <xsl:when test="contains(' Deutsch ', $label)">de</xsl:when>
          <xsl:when test="contains(' Français ', $label)">fr</xsl:when>
          <xsl:when test="contains(' Español ', $label)">es</xsl:when>
          <xsl:when test="contains(' Italiano ', $label)">it</xsl:when>
          <xsl:when test="contains(' Português ', $label)">pt</xsl:when>
          <xsl:when test="contains(' 日本語 ', $label)">ja</xsl:when>
          <xsl:when test="contains(' 한국어 ', $label)">ko</xsl:when>
          <xsl:when test="contains(' Русский ', $label)">ru</xsl:when>
        </xsl:choose>
      </xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
