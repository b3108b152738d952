<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="page-language" safety="safe">
    <picus:remedies check="page-language"/>
    <picus:remedies check="page-language-valid"/>
    <picus:title xml:lang="en">The page says its language where its text proves it</picus:title>
    <picus:title xml:lang="zh-Hans">当正文足以证明语言时，声明页面语言</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html><head><title>Opening hours of the town hall</title></head><body><p>The town hall is open to the public from Monday to Friday. Please bring your identity card and the letter that we have sent to you, so that we can help you without delay.</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>Opening hours of the town hall</title></head><body><p>The town hall is open to the public from Monday to Friday. Please bring your identity card and the letter that we have sent to you, so that we can help you without delay.</p></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!DOCTYPE html>
<title>办事大厅开放时间</title>
<p>市民服务大厅周一至周五对公众开放。请您携带身份证和我们寄给您的信件，以便我们尽快为您办理业务。这里的工作人员会为您提供帮助。</p>]]></picus:before>
      <picus:after><![CDATA[<!DOCTYPE html>
<html lang="zh-Hans"><title>办事大厅开放时间</title>
<p>市民服务大厅周一至周五对公众开放。请您携带身份证和我们寄给您的信件，以便我们尽快为您办理业务。这里的工作人员会为您提供帮助。</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html><head><meta http-equiv="Content-Language" content="da"><title>A</title></head><body><p>42</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="da"><head><meta http-equiv="Content-Language" content="da"><title>A</title></head><body><p>42</p></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html><head><title>T</title><meta property="og:locale" content="en_US"></head><body>A</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en-US"><head><title>T</title><meta property="og:locale" content="en_US"></head><body>A</body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html><head><title>A</title></head><body><p>42</p></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>The town hall is open to the public from Monday to Friday. Please bring your identity card.</p>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="html[a11y:failed('page-language') or a11y:failed('page-language-valid')]">
    <!-- The text that the page's language is for: parts with a language of their own left out. -->
    <xsl:variable name="text" select="a11y:language-text()"/>
    <xsl:variable name="proved" select="a11y:detected-language($text)"/>
    <xsl:variable name="meta" select="normalize-space(head/meta[a11y:lower-case(@http-equiv) = 'content-language'][1]/@content)"/>
    <xsl:variable name="xml" select="normalize-space(@*[name() = 'xml:lang'])"/>
    <!-- What the page tells search engines and social networks. -->
    <xsl:variable name="locale" select="translate(normalize-space(head/meta[a11y:lower-case(@property) = 'og:locale' or a11y:lower-case(@name) = 'language' or a11y:lower-case(@name) = 'dc.language'][1]/@content), '_', '-')"/>
    <xsl:variable name="declared">
      <xsl:choose>
        <xsl:when test="$xml != ''"><xsl:value-of select="$xml"/></xsl:when>
        <xsl:when test="$meta != ''"><xsl:value-of select="$meta"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$locale"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="language">
      <xsl:choose>
        <xsl:when test="$proved != ''"><xsl:value-of select="$proved"/></xsl:when>
        <xsl:when test="$declared != '' and not(contains($declared, ',')) and a11y:valid-language($declared) and a11y:contradicting-language($text, $declared) = ''">
          <xsl:value-of select="$declared"/>
        </xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$language != ''">
        <xsl:attribute name="lang"><xsl:value-of select="$language"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
