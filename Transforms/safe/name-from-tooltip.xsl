<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="name-from-tooltip" safety="safe">
    <picus:remedies check="button-name"/>
    <picus:remedies check="link-name"/>
    <picus:title xml:lang="en">A control without text is named by the tooltip that it shows</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的控件以其显示的提示文字命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<button data-original-title="Share"><i class="icon"></i></button>]]></picus:before>
      <picus:after><![CDATA[<button data-original-title="Share" aria-label="Share"><i class="icon"></i></button>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="/m" data-tooltip="Map of the city"></a>]]></picus:before>
      <picus:after><![CDATA[<a href="/m" data-tooltip="Map of the city" aria-label="Map of the city"></a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<button data-tooltip="top"><i class="icon"></i></button>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button data-original-title="Share">Send</button>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button data-tooltip="#tip-3"></button>]]></picus:unchanged>
  </picus:transform>

  <!-- What a script of the page shows as a tooltip: words, no keyword, selector or template. -->
  <xsl:template match="*[self::button or self::a or @role = 'button'][a11y:failed('button-name') or a11y:failed('link-name')][not(a11y:has-words(string(.)))][a11y:same-target-name() = ''][a11y:service-name(string(@href)) = ''][@*[starts-with(name(), 'data-') and (contains(name(), 'tooltip') or contains(name(), 'tippy-content') or substring(name(), string-length(name()) - 13) = 'original-title')][a11y:has-words(.)][not(a11y:filler('button', string(.)))][string-length(.) &lt; 80][contains(., ' ') or translate(substring(., 1, 1), 'abcdefghijklmnopqrstuvwxyz#.{[', '') != '']]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:trim(string(@*[starts-with(name(), 'data-') and (contains(name(), 'tooltip') or contains(name(), 'tippy-content') or substring(name(), string-length(name()) - 13) = 'original-title')][a11y:has-words(.)][not(a11y:filler('button', string(.)))][string-length(.) &lt; 80][contains(., ' ') or translate(substring(., 1, 1), 'abcdefghijklmnopqrstuvwxyz#.{[', '') != '']))"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
