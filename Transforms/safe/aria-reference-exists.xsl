<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-reference-exists" safety="safe">
    <picus:remedies check="aria-reference-exists"/>
    <picus:title xml:lang="en">Names are taken from the element whose id is written a little differently, no longer from elements that do not exist</picus:title>
    <picus:title xml:lang="zh-Hans">名称不再引用不存在的元素</picus:title>
    <picus:leaves when="//script">
      <picus:reason xml:lang="en">a script may make the element that it refers to</picus:reason>
      <picus:reason xml:lang="zh-Hans">脚本可能会生成所引用的元素</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<button aria-labelledby="gone">A</button>]]></picus:before>
      <picus:after><![CDATA[<button>A</button>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p id="a">B</p><button aria-labelledby="a gone">A</button>]]></picus:before>
      <picus:after><![CDATA[<p id="a">B</p><button aria-labelledby="a">A</button>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<input aria-labelledby="#first-name"> <span id="First_Name">Name</span>]]></picus:before>
      <picus:after><![CDATA[<input aria-labelledby="First_Name"> <span id="First_Name">Name</span>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="dialog" aria-labelledby="#Hint"><p id="hint">Delete the file?</p></div>]]></picus:before>
      <picus:after><![CDATA[<div role="dialog" aria-labelledby="hint"><p id="hint">Delete the file?</p></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="dialog" aria-labelledby="gone"><h2>Delete the file?</h2></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button aria-labelledby="hint">A</button><script>show("hint")</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="region" aria-labelledby="later">A</div><script src="a.js"></script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p id="a">B</p><button aria-labelledby="a">A</button>]]></picus:unchanged>
  </picus:transform>

  <!-- A dialog that is named by its heading instead gets that in one change. -->
  <!-- What a script may put there later would lose its name: only where there is another one, or no such script.
       A reference to nothing says nothing. Where one of several ids exists, that one stays. -->
  <xsl:template match="@aria-labelledby[a11y:failed(.., 'aria-reference-exists')][not(a11y:failed(.., 'dialog-name')) or not(count(..//h1 | ..//h2 | ..//h3 | ..//h4) = 1 or not(..//h1 or ..//h2 or ..//h3 or ..//h4) and ..//*[a11y:has-token(a11y:lower-case(@class), 'modal-title dialog-title modal__title dialog__title modal-header__title popup-title popup__title')])][a11y:missing-references(.., 'aria-labelledby') != ''][not(a11y:script-mentions(substring-before(concat(a11y:missing-references(.., 'aria-labelledby'), ' '), ' ')))][a11y:name(..) != '' or a11y:existing-references(.., 'aria-labelledby') != '' or not(//script[@src])]">
    <!-- One id that is the same but for case, dashes and a number sign: the near one that is meant. -->
    <xsl:variable name="near" select="//*[@id][translate(a11y:lower-case(@id), '-_.#', '') = translate(a11y:lower-case(normalize-space(current())), '-_.#', '')]"/>
    <xsl:variable name="left" select="a11y:existing-references(.., 'aria-labelledby')"/>
    <xsl:if test="$left = '' and count($near) = 1 and a11y:has-words(a11y:text($near))">
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="$near/@id"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="$left != ''">
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="$left"/></xsl:attribute>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
