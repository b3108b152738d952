<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-label-from-words" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:remedies check="field-label-not-placeholder"/>
    <picus:title xml:lang="en">The words beside a field become its label</picus:title>
    <picus:title xml:lang="zh-Hans">字段旁的文字成为其标签</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p><label>Name</label> <input name="n" id="n"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="n">Name</label> <input name="n" id="n"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><label>Name</label> <input name="who"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="who">Name</label> <input name="who" id="who"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p>Name: <input name="who"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="who">Name: </label><input name="who" id="who"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form>Your name<br><input name="n"><br><b>Question</b><br><textarea name="q" id="q"></textarea></form>]]></picus:before>
      <picus:after><![CDATA[<form><label for="n">Your name</label><br><input name="n" id="n"><br><label for="q"><b>Question</b></label><br><textarea name="q" id="q"></textarea></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><input type="radio" name="size" id="s"> Small<br><input type="radio" name="size" id="l"> Large</p>]]></picus:before>
      <picus:after><![CDATA[<p><input type="radio" name="size" id="s"><label for="s"> Small</label><br><input type="radio" name="size" id="l"><label for="l"> Large</label></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><input type="checkbox" name="ok"> I accept the <a href="/t">terms</a></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="ok"><input type="checkbox" name="ok" id="ok"> I accept the <a href="/t">terms</a></label></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<table><tr><td>Name</td><td><input name="who"></td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><tr><td><label for="who">Name</label></td><td><input name="who" id="who"></td></tr></table>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<dl><dt>Name</dt><dd><input name="who"></dd></dl>]]></picus:before>
      <picus:after><![CDATA[<dl><dt><label for="who">Name</label></dt><dd><input name="who" id="who"></dd></dl>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><label>Country</label><div><select name="c"><option>Chile</option></select></div></div>]]></picus:before>
      <picus:after><![CDATA[<div><label for="c">Country</label><div><select name="c" id="c"><option>Chile</option></select></div></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h3>Sort by</h3><select name="s"><option>Newest</option></select>]]></picus:before>
      <picus:after><![CDATA[<h3><label for="s">Sort by</label></h3><select name="s" id="s"><option>Newest</option></select>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<style>label { float: left }</style><p>Name: <input name="who"></p><p><b>Town</b> <input name="town"></p><p><label>Age</label> <input name="age"></p>]]></picus:before>
      <picus:after><![CDATA[<style>label { float: left }</style><p><span id="label">Name: </span><input name="who" aria-labelledby="label"></p><p><b id="b">Town</b> <input name="town" aria-labelledby="b"></p><p><label for="age">Age</label> <input name="age" id="age"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p>From <input type="date" name="a"> to <input type="date" name="b"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="a">From </label><input type="date" name="a" id="a"><label for="b"> to </label><input type="date" name="b" id="b"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><span class="lbl">Credit card number</span><span class="req">*</span><input name="cc" id="cc"></div>]]></picus:before>
      <picus:after><![CDATA[<div><label for="cc"><span class="lbl">Credit card number</span></label><span class="req">*</span><input name="cc" id="cc"></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><a href="/p">Shoe</a> <input type="checkbox" name="cmp">Compare</div>]]></picus:before>
      <picus:after><![CDATA[<div><a href="/p">Shoe</a> <input type="checkbox" name="cmp" id="cmp"><label for="cmp">Compare</label></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p><label for="n">Name</label> <input id="n"></p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>From <input name="a"> to <input name="b"> of the month</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p><input name="a"> kg <input name="b"> cm</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>Yes <input type="checkbox" name="a"> No <input type="checkbox" name="b"></p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<table><tr><td>Name</td><td><input name="a"><input name="b"></td></tr></table>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div><div>Name</div><div><input name="who"> or <a href="/x">log in</a></div></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>We never sell your address.<br><br><input name="a"></p>]]></picus:unchanged>
  </picus:transform>

  <!-- Where a style sheet draws labels, or may, the words stay as they are and the field refers to them. -->
  <xsl:template match="text()[a11y:worded-field()[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]">
    <xsl:choose>
      <xsl:when test="a11y:styles-mention('label')">
        <span id="{a11y:new-id(a11y:worded-field(), 'label')}">
          <xsl:copy/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <label for="{a11y:own-or-new-id(a11y:worded-field())}">
          <xsl:copy/>
        </label>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="label[a11y:worded-field()[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]" priority="3">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="for"><xsl:value-of select="a11y:own-or-new-id(a11y:worded-field())"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[a11y:styles-mention('label')][a11y:worded-field()[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]" priority="2">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="not(@id)">
        <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- A label stands inside a block and around a phrase. -->
  <xsl:template match="*[self::td or self::th or self::dt or self::div or self::p or self::li or self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][a11y:worded-field()[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]" priority="1">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <label for="{a11y:own-or-new-id(a11y:worded-field())}">
        <xsl:apply-templates select="node()"/>
      </label>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[a11y:worded-field()[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]">
    <label for="{a11y:own-or-new-id(a11y:worded-field())}">
      <xsl:copy>
        <xsl:apply-templates select="@* | node()"/>
      </xsl:copy>
    </label>
  </xsl:template>

  <xsl:template match="*[a11y:field-words()][a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]" priority="4">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:choose>
        <xsl:when test="a11y:styles-mention('label') and not(a11y:field-words()[self::label])">
          <xsl:attribute name="aria-labelledby">
            <xsl:choose>
              <xsl:when test="a11y:field-words()[self::*]"><xsl:value-of select="a11y:own-or-new-id(a11y:field-words())"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="a11y:new-id(., 'label')"/></xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </xsl:when>
        <xsl:when test="not(@id)">
          <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
