<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="nested-control-alone" safety="safe">
    <picus:remedies check="presentational-children-not-focusable"/>
    <picus:remedies check="nested-interactive"/>
    <picus:title xml:lang="en">What only holds one real control with all its words is no control itself</picus:title>
    <picus:title xml:lang="zh-Hans">仅包含一个含全部文字的真实控件的元素本身不再是控件</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div role="button" tabindex="0"><a href="/a">Fees</a></div>]]></picus:before>
      <picus:after><![CDATA[<div><a href="/a">Fees</a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="checkbox" aria-checked="false" tabindex="0"><input type="checkbox" aria-label="同意"></div>]]></picus:before>
      <picus:after><![CDATA[<div><input type="checkbox" aria-label="同意"></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label role="button" tabindex="0">Upload <input type="file"></label>]]></picus:before>
      <picus:after><![CDATA[<label>Upload <input type="file"></label>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="img" aria-label="Chart"><a href="/d">Data</a></div>]]></picus:before>
      <picus:after><![CDATA[<div role="group" aria-label="Chart"><a href="/d">Data</a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul role="tablist"><li role="tab" tabindex="0" aria-selected="true"><a href="#a">A</a></li><li role="tab" tabindex="-1" aria-selected="false"><a href="#b">B</a></li></ul><div id="a">1</div><div id="b">2</div>]]></picus:before>
      <picus:after><![CDATA[<ul role="tablist"><li role="none"><a href="#a" role="tab" tabindex="0" aria-selected="true">A</a></li><li role="none"><a href="#b" role="tab" tabindex="-1" aria-selected="false">B</a></li></ul><div id="a">1</div><div id="b">2</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="button" tabindex="0">Fees <a href="/a">of 2026</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="button" tabindex="0" onclick="go()"><a href="/a">Fees</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="button" tabindex="0"><a href="/a">A</a><a href="/b">B</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="button" tabindex="0" id="x"><a href="/a">A</a></div><script>x.onclick = go</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button><a href="/a">Go</a></button>]]></picus:unchanged>
  </picus:transform>

  <!-- The click on the inner control reaches the outer element too: whatever listens there goes on working. -->
  <xsl:template match="*[a11y:failed('presentational-children-not-focusable') or a11y:failed('nested-interactive')][self::div or self::span or self::p or self::label or self::li][@role = 'button' or @role = 'link'][not(@onclick or @onkeydown or @onkeyup or @onkeypress or @onmousedown)][count(.//*[a11y:focusable()]) = 1][.//*[(self::a[@href] or self::button or self::input[not(a11y:lower-case(@type) = 'hidden')] or self::select or self::textarea)][a11y:focusable()][a11y:name() != '']][not(@id) or not(a11y:script-mentions(string(@id)))][self::label or not(.//text()[normalize-space() != ''][not(ancestor::a[@href] or ancestor::button)])]" priority="2">
    <xsl:copy>
      <xsl:apply-templates select="@*[not(name() = 'role' or name() = 'tabindex' or name() = 'aria-checked' or name() = 'aria-selected' or name() = 'aria-pressed' or name() = 'aria-expanded')]"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[a11y:failed('presentational-children-not-focusable')][self::div or self::span or self::p or self::label or self::li][contains(' checkbox radio switch ', concat(' ', @role, ' '))][not(@onclick or @onkeydown or @onkeyup or @onkeypress or @onmousedown)][count(.//*[a11y:focusable()]) = 1][.//input[a11y:focusable()][a11y:name() != ''][a11y:lower-case(@type) = 'checkbox' or a11y:lower-case(@type) = 'radio']][not(@id) or not(a11y:script-mentions(string(@id)))]" priority="2">
    <xsl:copy>
      <xsl:apply-templates select="@*[not(name() = 'role' or name() = 'tabindex' or name() = 'aria-checked' or name() = 'aria-selected' or name() = 'aria-pressed' or name() = 'aria-expanded')]"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- An image has no parts; a group with the same name has. -->
  <xsl:template match="@role[. = 'img'][a11y:failed(.., 'presentational-children-not-focusable')][a11y:name(..) != '']">
    <xsl:attribute name="role">group</xsl:attribute>
  </xsl:template>

  <!-- A tab that holds one link with all its words: the link is the tab, as it is what the keyboard reaches. -->
  <xsl:template match="li[@role = 'tab'][a11y:failed('presentational-children-not-focusable')][parent::*[@role = 'tablist']][count(*) = 1][a[@href][not(@role)][count(.//*[a11y:focusable()]) = 0]][not(text()[normalize-space() != ''])][not(@onclick or @onkeydown or @onkeyup or @onkeypress)][not(@id) or not(a11y:referrers('aria-labelledby'))]" priority="3">
    <xsl:copy>
      <xsl:apply-templates select="@*[not(name() = 'role' or name() = 'tabindex' or starts-with(name(), 'aria-'))]"/>
      <xsl:attribute name="role">none</xsl:attribute>
      <xsl:apply-templates select="node()" mode="tab">
        <xsl:with-param name="tab" select="."/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="tab">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="a" mode="tab">
    <xsl:param name="tab"/>
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:attribute name="role">tab</xsl:attribute>
      <xsl:for-each select="$tab/@tabindex | $tab/@*[starts-with(name(), 'aria-')]">
        <xsl:attribute name="{name()}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:for-each>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
