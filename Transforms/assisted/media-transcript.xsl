<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="media-transcript" safety="assisted" changes-look="inserted" changes-text="yes">
    <picus:remedies check="audio-alternative"/>
    <picus:remedies check="video-alternative"/>
    <picus:title xml:lang="en">A link to the transcript that a person named follows the recording</picus:title>
    <picus:title xml:lang="zh-Hans">在音视频之后添加人工指定的文字稿链接</picus:title>
    <picus:example>
      <picus:remedy text="talk.html"/>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><audio src="talk.mp3" controls></audio></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><audio src="talk.mp3" controls></audio><p><a href="talk.html">Transcript</a></p></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<audio src="talk.mp3" controls></audio>]]></picus:unchanged>
  </picus:transform>

  <!-- What the person writes is the address of the transcript. -->
  <xsl:template match="*[self::audio or self::video][a11y:found('audio-alternative') or a11y:found('video-alternative')][a11y:remedy() != ''][not(contains(a11y:remedy(), ' '))][a11y:phrase('transcript') != '']">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
    <xsl:choose>
      <xsl:when test="ancestor::p"><xsl:text> </xsl:text><xsl:apply-templates select="." mode="link"/></xsl:when>
      <xsl:otherwise>
        <p><xsl:apply-templates select="." mode="link"/></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="*" mode="link">
    <a href="{a11y:remedy()}">
      <xsl:value-of select="a11y:phrase('transcript')"/>
    </a>
  </xsl:template>
</xsl:stylesheet>
