<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-label-from-button" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:title xml:lang="en">The only text field before a button is labelled by the button (technique G167)</picus:title>
    <picus:title xml:lang="zh-Hans">按钮前唯一的文本字段由该按钮标注（技术 G167）</picus:title>
    <picus:example>
      <picus:before><![CDATA[<form><input name="q"><button id="go">Search</button></form>]]></picus:before>
      <picus:after><![CDATA[<form><input name="q" aria-labelledby="go"><button id="go">Search</button></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form><input name="q"> <input type="submit" name="s" value="Search"></form>]]></picus:before>
      <picus:after><![CDATA[<form><input name="q" aria-labelledby="s"> <input type="submit" name="s" value="Search" id="s"></form>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<form><input name="q"><button>Click here</button></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form><input name="a"><br><input name="b"><button>Search</button></form>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="input[a11y:failed('form-field-label')][a11y:field-button()]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(a11y:field-button())"/></xsl:attribute>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[self::button or self::input][not(@id)][preceding-sibling::*[1][self::input][a11y:failed('form-field-label')][a11y:field-button()]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
