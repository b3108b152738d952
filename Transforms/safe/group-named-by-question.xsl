<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="group-named-by-question" safety="safe">
    <picus:remedies check="radio-group-name"/>
    <picus:remedies check="checkbox-group-name"/>
    <picus:remedies check="fieldset-legend"/>
    <picus:title xml:lang="en">Radio buttons and check boxes form a group that the question beside them names</picus:title>
    <picus:title xml:lang="zh-Hans">单选按钮和复选框组成分组，以旁边的问题命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div><p>Sex</p><label><input type="radio" name="s"> Male</label><label><input type="radio" name="s"> Female</label></div>]]></picus:before>
      <picus:after><![CDATA[<div role="radiogroup" aria-labelledby="p"><p id="p">Sex</p><label><input type="radio" name="s"> Male</label><label><input type="radio" name="s"> Female</label></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p>Which days? <label><input type=checkbox name=day> Monday</label> <label><input type=checkbox name=day> Friday</label></p>]]></picus:before>
      <picus:after><![CDATA[<p role="group" aria-labelledby="day-question"><span id="day-question">Which days? </span><label><input type=checkbox name=day> Monday</label> <label><input type=checkbox name=day> Friday</label></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<table><tr><td>性别</td><td><input type="radio" name="s" id="m"><label for="m">男</label> <input type="radio" name="s" id="f"><label for="f">女</label></td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><tr><td id="td">性别</td><td><div role="radiogroup" aria-labelledby="td"><input type="radio" name="s" id="m"><label for="m">男</label> <input type="radio" name="s" id="f"><label for="f">女</label></div></td></tr></table>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label>Sex</label><ul><li><label><input type="radio" name="s"> Male</label></li><li><label><input type="radio" name="s"> Female</label></li></ul>]]></picus:before>
      <picus:after><![CDATA[<label id="label">Sex</label><div role="radiogroup" aria-labelledby="label"><ul><li><label><input type="radio" name="s"> Male</label></li><li><label><input type="radio" name="s"> Female</label></li></ul></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<fieldset><p><b>Sex</b></p><label><input type="radio" name="s"> Male</label><label><input type="radio" name="s"> Female</label></fieldset>]]></picus:before>
      <picus:after><![CDATA[<fieldset aria-labelledby="p"><p id="p"><b>Sex</b></p><label><input type="radio" name="s"> Male</label><label><input type="radio" name="s"> Female</label></fieldset>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p>Yes <input type="radio" name="s"> No <input type="radio" name="s"></p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>Choose as you like.</p><p>Then send.</p><div><label><input type="radio" name="s"> Male</label><label><input type="radio" name="s"> Female</label></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div><p>Sex</p><label><input type="radio" name="s"> Male</label><label><input type="radio" name="s"> Female</label> <input name="other" aria-label="Other"></div>]]></picus:unchanged>
  </picus:transform>

  <!-- A role and a reference change nothing of what is drawn; a fieldset would bring a frame. -->
  <xsl:template match="*[a11y:page-found('radio-group-name checkbox-group-name fieldset-legend')][a11y:group-question()][not(@aria-label or @aria-labelledby)][.//input[a11y:found('radio-group-name') or a11y:found('checkbox-group-name')]]">
    <xsl:choose>
      <xsl:when test="self::fieldset or @role = 'group' or @role = 'radiogroup'">
        <xsl:copy>
          <xsl:apply-templates select="@*"/>
          <xsl:apply-templates select="." mode="reference"/>
          <xsl:apply-templates select="node()" mode="part"/>
        </xsl:copy>
      </xsl:when>
      <xsl:when test="(self::div or self::p or self::span) and not(@role)">
        <xsl:copy>
          <xsl:apply-templates select="@*"/>
          <xsl:apply-templates select="." mode="role"/>
          <xsl:apply-templates select="." mode="reference"/>
          <xsl:apply-templates select="node()" mode="part"/>
        </xsl:copy>
      </xsl:when>
      <xsl:when test="self::ul or self::ol or self::dl or self::table">
        <div>
          <xsl:apply-templates select="." mode="role"/>
          <xsl:apply-templates select="." mode="reference"/>
          <xsl:copy>
            <xsl:apply-templates select="@* | node()"/>
          </xsl:copy>
        </div>
      </xsl:when>
      <xsl:when test="self::td or self::li or self::dd">
        <xsl:copy>
          <xsl:apply-templates select="@*"/>
          <div>
            <xsl:apply-templates select="." mode="role"/>
            <xsl:apply-templates select="." mode="reference"/>
            <xsl:apply-templates select="node()" mode="part"/>
          </div>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy>
          <xsl:apply-templates select="@* | node()"/>
        </xsl:copy>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="role">
    <xsl:attribute name="role"><xsl:choose><xsl:when test=".//input[a11y:found('checkbox-group-name')]">group</xsl:when><xsl:otherwise>radiogroup</xsl:otherwise></xsl:choose></xsl:attribute>
  </xsl:template>
  <xsl:template match="*" mode="reference">
    <xsl:variable name="question" select="a11y:group-question()"/>
    <xsl:attribute name="aria-labelledby"><xsl:choose><xsl:when test="$question/self::*"><xsl:value-of select="a11y:own-or-new-id($question)"/></xsl:when><xsl:otherwise><xsl:value-of select="a11y:new-id(., concat(.//input/@name, '-question'))"/></xsl:otherwise></xsl:choose></xsl:attribute>
  </xsl:template>

  <!-- A question that stands in the container as bare text gets an element that can be named. -->
  <xsl:template match="node()" mode="part">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="text()[a11y:asked-group()]" mode="part">
    <span id="{a11y:new-id(.., concat(..//input/@name, '-question'))}">
      <xsl:apply-templates select="."/>
    </span>
  </xsl:template>

  <xsl:template match="*[not(@id)][a11y:page-found('radio-group-name checkbox-group-name fieldset-legend')][a11y:asked-group()[not(@aria-label or @aria-labelledby)][.//input[a11y:found('radio-group-name') or a11y:found('checkbox-group-name')]]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
