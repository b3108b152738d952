<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="dialog-named-by-heading" safety="safe">
    <picus:remedies check="dialog-name"/>
    <picus:title xml:lang="en">Dialogs are named by their heading, or by what their style calls the title</picus:title>
    <picus:title xml:lang="zh-Hans">用对话框的标题为其命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div role="dialog"><h2 id="t">Confirm</h2></div>]]></picus:before>
      <picus:after><![CDATA[<div role="dialog" aria-labelledby="t"><h2 id="t">Confirm</h2></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="dialog"><div class="modal-title">Delete the file?</div><button>Yes</button></div>]]></picus:before>
      <picus:after><![CDATA[<div role="dialog" aria-labelledby="div"><div class="modal-title" id="div">Delete the file?</div><button>Yes</button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="dialog" aria-labelledby="missingTitle"><h2>Confirm</h2></div>]]></picus:before>
      <picus:after><![CDATA[<div role="dialog" aria-labelledby="h2"><h2 id="h2">Confirm</h2></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="dialog" aria-label="A"></div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('dialog-name')][count(.//h1 | .//h2 | .//h3 | .//h4) = 1][normalize-space(.//h1 | .//h2 | .//h3 | .//h4) != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'aria-labelledby']"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(.//h1 | .//h2 | .//h3 | .//h4)"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[self::h1 or self::h2 or self::h3 or self::h4][not(@id)][ancestor::*[a11y:failed('dialog-name')][count(.//h1 | .//h2 | .//h3 | .//h4) = 1]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[a11y:failed('dialog-name')][not(.//h1 or .//h2 or .//h3 or .//h4)][count(.//*[a11y:has-token(a11y:lower-case(@class), 'modal-title dialog-title modal__title dialog__title modal-header__title popup-title popup__title')][a11y:has-words(string(.))]) = 1]">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'aria-labelledby']"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(.//*[a11y:has-token(a11y:lower-case(@class), 'modal-title dialog-title modal__title dialog__title modal-header__title popup-title popup__title')][a11y:has-words(string(.))])"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[@class][not(@id)][a11y:has-token(a11y:lower-case(@class), 'modal-title dialog-title modal__title dialog__title modal-header__title popup-title popup__title')][not(self::h1 or self::h2 or self::h3 or self::h4)][ancestor::*[a11y:failed('dialog-name')][not(.//h1 or .//h2 or .//h3 or .//h4)][count(.//*[a11y:has-token(a11y:lower-case(@class), 'modal-title dialog-title modal__title dialog__title modal-header__title popup-title popup__title')][a11y:has-words(string(.))]) = 1]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
