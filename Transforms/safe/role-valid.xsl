<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="role-valid" safety="safe" uncovers="yes">
    <picus:remedies check="role-valid"/>
    <picus:title xml:lang="en">Misspelt roles are corrected, others that ARIA does not know removed</picus:title>
    <picus:title xml:lang="zh-Hans">纠正拼写错误的角色，删除 ARIA 未定义的其他角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div role="widgets">A</div>]]></picus:before>
      <picus:after><![CDATA[<div>A</div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<span role="buttton" tabindex="0">Open</span> <nav role="navigaton"><a href="/">Home</a></nav>]]></picus:before>
      <picus:after><![CDATA[<span role="button" tabindex="0">Open</span> <nav><a href="/">Home</a></nav>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="buttton" tabindex="0" onclick="open()">Open</div>]]></picus:before>
      <picus:after><![CDATA[<div role="button" tabindex="0" onclick="open()" onkeydown="if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}">Open</div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="lsit"><div role="listitem">Fees</div></div> <div role="headng" aria-level="2">Hours</div>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><div role="listitem">Fees</div></div> <div role="heading" aria-level="2">Hours</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<span role="buttton">Open</span>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="button" tabindex="0">A</div>]]></picus:unchanged>
  </picus:transform>

  <!-- Browsers ignore such a role already: removing it changes nothing that is announced. A misspelt one is what its
       author meant, unless the element has that role by itself. -->
  <xsl:template match="*[a11y:failed('role-valid')]">
    <xsl:variable name="meant" select="a11y:meant-role()"/>
    <xsl:variable name="keys" select="@onclick and a11y:has-token($meant, 'button link checkbox switch') and not(@onkeydown or @onkeypress or @onkeyup)"/>
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'role']"/>
      <xsl:if test="$meant != '' and $meant != a11y:implicit-role()">
        <xsl:attribute name="role"><xsl:value-of select="$meant"/></xsl:attribute>
        <!-- What is announced as a control answers to the keys of its role. -->
        <xsl:if test="$keys and not(a11y:focusable())">
          <xsl:attribute name="tabindex">0</xsl:attribute>
        </xsl:if>
        <xsl:if test="$keys">
          <xsl:attribute name="onkeydown">
            <xsl:choose>
              <xsl:when test="$meant = 'link'">if(event.key==='Enter'){event.preventDefault();this.click()}</xsl:when>
              <xsl:when test="$meant = 'checkbox'">if(event.key===' '){event.preventDefault();this.click()}</xsl:when>
              <xsl:otherwise>if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </xsl:if>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
