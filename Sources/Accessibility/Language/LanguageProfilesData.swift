// The most frequent trigrams of languages, by script.
//
// Sources: the profiles of the PyPI package langdetect 1.0.9 (Apache License 2.0; counted from Wikipedia),
// and for languages that it lacks the rank lists of Debian's libexttextcat-data (BSD licence; counted from
// the Universal Declaration of Human Rights), whose ranks are given the mean frequencies of the former.
// Letters are in lower case and `_` stands for the edge of a word.

struct LanguageProfile: Sendable {
    /// The language's BCP 47 tag.
    let language: String
    /// The trigrams one after the other, most frequent first.
    let trigrams: StaticString
    /// Runs of equal frequency: four times the negative natural logarithm, and how many trigrams have it.
    let levels: [(level: Int16, count: Int16)]
}

enum LanguageProfilesData {
    static let latin: [LanguageProfile] = [
        LanguageProfile(
            language: "af",
            trigrams: """
                ie__didiean__vavanen__inis_in__is_n_er__ense__gete__wasteat_de__beaaninget_andstaaar_stas_watvernde\
                ng__mederoor_ve_dees_ersordiesnd_terlan_hesieansle_it_rd_eseel__grrikuitnseeerar__seend_wo_oo_kake_\
                _namet_teestikalikhet_af_soens_opal_eke_da_ma_voworeurre_elead_ede_suur_eengebtaa_asns__viid_groale\
                _kongetadof__aaentik__nouidop__howasier_rekaa_prtelber_to_wesui_oniekkenfrieelerkafrriegesranus_gel\
                els_of_lars_ge_ondelirdeom_ereangprotienienteike_jaek_rooerint_vol_ui_eeantewedelditdeustrasiir_its\
                lieker_saigeweristllena_virgenaatmenmeemaane_ot_on_aalerdnis_omartkan_syera_alsy__skgerok_rt__po_le\
                stika_rinateper_miook_roootinsig_ont_duite_sphoosenoosbes_doeidag_talrenetengs_moind_padeeroealisse\
                kkeemewe_weenooion_anied_bawesduiort_frskaorilinden_neeldnaaam_onearios__taebrdigskror_enibek_haoof\
                ruikonerneneië_usstraardame_brtotdaaert_liselreeed_jaakryaamrstvoonsironbrutenunilentigbie_riraa_bo\
                rk_reg_thwaaergtre_hutanisieskneronieinleils_fraslaou_ienheilitidetstmertus_wilaaona_niesi_siem_are\
                ormkelgteanksooengekserwgewresme__tuspeoli_keriassiparvinkinotspreevoelanneolgkomgreog_ee_gs__amees\
                vie_kl_rundi_muerldordinrskatiorsnasriguurermervorpak_fstuikometei_hyrdiembralhy__vrtinkteei_intkap\
                ligitambeyk_
                """,
            levels: [
                (15, 3), (17, 1), (18, 4), (19, 6), (20, 4), (21, 5), (22, 13), (23, 15), (24, 22), (25, 36),
                (26, 43), (27, 53), (28, 83), (29, 100), (30, 12),
            ]),
        LanguageProfile(
            language: "ca",
            trigrams: """
                _dede_es_la_el__la_un_i__elent_coés_al_ia__a_delna_nt__esat_en__és_alun__l_er__enque_pels__se_camen\
                _qu_d_ió_per_reestantre__prue_ts_ta_una_maranra_elsva_les_ancomparda_ita_vastatat_pa_foica_diicicon\
                artar_ns_cióresca_istuni_tenicaci_le_siameany_noterambès__potredes_inera_mu_fr_amonaadamunor_anccia\
                prociptanfraonstaman_ionic_talncisitregitu_baou__motuartaom_brestr_ha_tr_ll_sa_o_mb_us_tenntaticipi\
                traegifouinariatorny__arserespellmarnia_suntscèsncèsa_pi_lla_so_meis_alsaricatuatueslle_grforerile_\
                uradepintos_nteananomepamanntr_fienistiorirs_giótriricstecioers_ci_or_miverlitata_ta_vialiillpretes\
                renordll__fast_nallancarma_ri_ir_ormrt_ralon__acescatsontgraeixoneliadiserralleu_tarte_senit_ntiort\
                nesectratialaraner_germaandturcan_ronyadorideadoabieneccinat_veereix_arrenabitquigencte_na_fealeseg\
                ompmerins_tomondenaltol_arcrrehabpriseuquanortitutaactulaficpor_docalualbar_oclarya_assaqurtiretost\
                _exculrd_cs_idainccie_ceiesans_juinerac_hidiaencrinrecimerralicalaetavalitzradsan_crderméspelegupos\
                astomeoratrobleet_celilissi_aqtemmatateferalmademinniternrim_mécolempritventzase__pi_gaiu_ndaanimbr\
                angesscapomaembpollen_lirop_brlli_loerm_ducrieleert_jout_coratioverisne__plmeslmermeme_ón__fufincas\
                areavainiber
                """,
            levels: [
                (15, 1), (16, 1), (18, 2), (19, 3), (20, 4), (21, 14), (22, 12), (23, 12), (24, 24), (25, 27),
                (26, 37), (27, 47), (28, 58), (29, 89), (30, 69),
            ]),
        LanguageProfile(
            language: "cs",
            trigrams: """
                _jeje_ní__poch__v__a_na__pr_na_seho_ce_terou__ne_ro_stickproýchse_ostem__přké_kteky_skéstaéhoně__kt\
                _ob_ve_do_by_kobylím_ka_la__vy_z_ký_ova_zaku_skýcí_stiích_jané_nskdní_ma_sp_čelovsouednrovstreníová\
                _leká__soistný__pany_vníle_ckéod__odpřejedto_ko_nímná__meti_ícípododnovépolsto_mo_tekéh_kaznaranvé_\
                _náie_nosastředovýentnic_záckýako_reve__sv_výtelnebebomi_vá_en_ta_echelepravan_taspo_liticujechovět\
                troým_slody_kovém_st_ro_esklníicetí_rodmenate_slvánjícnovovibo__ně_krtrajakroz_jikon_s_oleatičesci_\
                yl__mě_zeerýkýcletíhova__hoskoerikouání_aněstnícálntnísky_chra_ze_ravlo_jí_nejoceměsvenstetorástros\
                _devýceckaninýcvatší__inladverolirocrý_vod_miskunourok_dr_sk_trpříhodoloel_skárictovokutřeklazemeré\
                _aldu_inado__todnotavlavlenmu_ameek_aloují_fiester__hrčnítaklicledlas_osnu_ré_enstinty_čenes_acedob\
                _cekolerážen_plzenal_on_padčásus_ojerníezi_baví_drupřiníhhra_o_ern_votu__brval_sanačno_velruhcháion\
                enýajístájsový_ečnovo_boototvíale_jsru_denedestvali_ditskinylskli_užíníkrá_achstu_larat_znadnektly_\
                mezda_ylaichde_vintecnik_noerory_ří_ověat_enoori_vznamoveházeverskckástílinpou_dastřoznřenouž_foin_\
                charáldovmerčas_čilitedivou_k_nceii__ozres_frloutarite_siceneralemanýkraant_artiv_lo_bematlog_orhla\
                kémhovtě_ovn
                """,
            levels: [
                (18, 2), (19, 1), (20, 5), (21, 4), (22, 12), (23, 9), (24, 15), (25, 30), (26, 54), (27, 63),
                (28, 96), (29, 109),
            ]),
        LanguageProfile(
            language: "cy",
            trigrams: """
                yn__yndd__y_au_ydd_cy_r__a__i__arol_th__o_edd_maeth_gw_gyyr_an_wyd_gaaetod_ar_maeiadae_ddi_llad__rh\
                _yr_ddyd__eier_on__n_oedwn_ithch_wed_hy_cael_gan_weediynnodddi__am_synt__ymcynhyn_ac_bo_dafodir_dau\
                ddoei_ac_io_id_ymraf_rhayw_ig__ch_by_mein_doldda_go_feyngcym_diionrthliaeu_ai_gyfllaaelam_ru_llieit\
                allen__derwybod_unaidll_ed_cyfngheinnnygwees_diamru_drnolria_neng_weifelant_yw_br_ff_herif_oe_annia\
                _ni_peell_dythafydwynhauadani__follehanbydned_adneugorfer_pr_â_lwyianiddnd_wy_nyd_erwysdraraelly_ge\
                nidddyun__co_tr_naiau_ysos_wyrdiohwngolgwa_sirddgaeenn_se_bedwyysgnodewniaeaitylldighydddeiniym__fy\
                yntor_nniangydy_sagyngwy_ceyst_euny_ych_hwchynnaud_mewthiefyrefryd_pa_ydoli_fa_alraichwred_atys_ach\
                lan_haannog_lae_wyyfr_ngillainsy_atewelranlyndiwoblddwledwr_efnis_doddernigeudeg_yfeholghylywrioal_\
                laigen_potereirthogyd_ennwyrchdynfyndroda_eolroewnesyd_hoif_hailawef__ro_grros_badarondbl_treydahym\
                _onna_mwydu_werbyngymtra_craddas_daiiolag_caecanraule_dogeb_forechllurhyyflanoaraartaenlygnnwentgal\
                oesladywoodrwailu_wod_raailanayf_deiodachaymuhonyninewwrtfannnoeideriaridat_bllchffoafono_penynuera\
                _lenesisiwyfawrnaustr_bwbwyhwyull_inardus_siawylawnymdbenestnaesan_wa_stdin_mwordleoido_miwchdirlio\
                lundanynoiff
                """,
            levels: [
                (17, 2), (18, 1), (19, 2), (20, 6), (21, 6), (22, 13), (23, 16), (24, 18), (25, 31), (26, 52),
                (27, 59), (28, 85), (29, 101), (30, 8),
            ]),
        LanguageProfile(
            language: "da",
            trigrams: """
                er_en_et__de_i__er_en_ogog_denderde_fornde_af_foaf_terand_melle_soereinged_ligsk_detre_om_steor__st\
                _tike_ne_lertilsomgerlanske_beng__etindes_endil__frar_te__haansnskge__inelliskionmedngeels_ko_på_da\
                på_verdelestigend_generiedefrastale_dt__ma_bl_veat_enson_danan_ra_ernmenret_vammestiatiistst__prgge\
                und_limerill_elers_la_sael_vartiokomtte_resen_udentnerse_lev_siordninlsestr_no_ka_sk_anrnens_renomm\
                ig__føser_atangive_heredprovedrin_grbletenoventekan_seberev_eli_ba_opkke_fi_omman_brharnor_vikenide\
                ndtnneone_hoold_spmunenegt_iggnet_alienal_mmulderikstolinmarorgtet_am_mikerndsgnearttor_motal_tr_un\
                _syfteeteavnorm_byrerrantisrstholska_na_hvpertatspiagekrialeis_nesbetem_nstrg_samris_arhanfødngsins\
                nalortresødt_pain_ikapilrt_rdevenogn_rodesrkeamearkmetateammrie_podrerignennishav_faunesogant_kireg\
                ors_ty_fllen_tertetidrd_by_minve_hedtraherføradeværvetedsorerreirklemskr_pegel_geus_allkonele_le_ta\
                rskår_egnveslt_dlinsebelratkal_thlliine_krben_keigt_digetøstørsdstaldære_bomel_cark_så_borletik_iti\
                _toparsidfileveum_gn_lesvisnt_ssekreld_temkabbesjerennbansydtegpri_vænelvor_gaaliyskndrrunrme_cobru\
                aveted_mugantreannnavergtanikktrugrurup_orogstys_sltikodealtsighvoilm_ovbyglla_nelskabetivlitattmes\
                rs_me_onsamt
                """,
            levels: [
                (14, 1), (15, 1), (17, 2), (18, 2), (19, 1), (20, 7), (21, 7), (22, 13), (23, 22), (24, 25),
                (25, 42), (26, 35), (27, 53), (28, 79), (29, 86), (30, 24),
            ]),
        LanguageProfile(
            language: "de",
            trigrams: """
                er_en__dederscheinin__eicheistnd_ie__inst__unichund_is_diiscdieinech_es_on__bende_auhensteter_voung\
                ne__gedentenandng_genver_stte_vonstaim_ber_imdeshe_reiherde__si_daentersit__ve_mius_auseitlanlicion\
                _alindem__zuntechtas_mitngener_we_errenach_scnis_ma_anmenereernrt_et_rdeeic_wadas_sechaeisest_re_ha\
                tscan_nenar_ienigeiererteutis_lleell_wierieme_lalie_natioatichiensaufendsseuchls_ger_grum_demsenle_\
                wargesel_alsteilerrtedeurie_prsiewei_kant__likan_he_baann_frmeiodezeiingutstellen_meort_amge_artunt\
                heittetra_enallhrerananichngem_füei_beibenstrielitealtene_spngsechht_re__sotadeiltunhafproametliaft\
                _jaadthne_biergurdaliaucfürür__korn_liseteangur_merahrrunse_nstassrchman_noseielerstuf_leichlwurins\
                wer_lebezrd__wurg_hauchsgeb_odal_esekreedeegeiedtisdt_risft_ord_po_colt__saerbspiatealeserltepielin\
                _teesseberinrscsis_brtanantregmalnalat_erabesika_neelt_or_ariegezesicam_stinettheerltor_chnieini_pa\
                for_buitiwirfraburagegelnacmarvornesselgt_noril_mmeriknneilins_hanchrnntenazu_ckechwparerr_absin_ho\
                or_egitz__zwittanz_thurgtaldetrgenatonaweshteerwnschaljahsprric_umehetemird_moeruiss_ni_fa_kruss_es\
                escerkratintwieübeperfersgebiskertst_tr_rotigfenzensitturrectrigra_duhr_amipolwalerdrts_kussiammies\
                oliatt_zeeng
                """,
            levels: [
                (15, 1), (16, 2), (17, 2), (18, 2), (19, 4), (20, 9), (21, 7), (22, 11), (23, 14), (24, 17),
                (25, 38), (26, 44), (27, 66), (28, 67), (29, 85), (30, 31),
            ]),
        LanguageProfile(
            language: "en",
            trigrams: """
                _ththehe__in_ofof_in__aned_nd_andis_on__a_er__isan_ionas__coes_ingng_al_tioent_waor__to_foatiterst_\
                ate_re_maforto_was_prth__sttedre_ly__sent_ist_on_de_caby_en_at__itry_ty__assta_bece__by_frne_icait_\
                allts_le_com_paers_arch_ame_sopro_wh_wi_chverestive_no_al_he_ba_boianlanconic_herber_di_fi_orstroun\
                te_ric_mouni_haromrs_eri_unia__la_poonsnalnceresineom_manmenns_artish_mell_trastern__liortse__local\
                _naitypariti_si_temeriesecttorme_can_hiarefro_at_neernonave_tatalige_ithar__suite_s_pernteastderint\
                ticereown_brove_weus__mi_spnat_leout_roranralndeaineractish_hisrateascharin_entinwitlisundcatillsed\
                _tr_gressmberitreaay_mar_peplathaeleear_hoser_sh_sc_woornembrt__plllede__fa_raonearyld__gewn_linari\
                ichtrilithatturincrd__saant_muighnitompormsonaniagepreboridelatnorreddisanccouciastiuntasseveaseina\
                ardminust_aminduth_auencrenwortes_buialroueatrthusentieseleasioordsin_viss_ourchi_achicey_el_et__ce\
                tivrieongcen_daorissilia_crlespriacteenil_haruresou_riellicireegendinct_anaomeoligranes_clthintamon\
                shiiresheds_ommrchrisnowwarwhioreriastoocatalghtous_gaam_corictalsitawho_fegerntrllydennewdesspetar\
                ten_jaangcesnglbliengsitoll_eaew_ut_ontmilopetoncolecoho_recinilic_jutanlocndick_ls__uspornismatrel\
                _puny_um_cie
                """,
            levels: [
                (16, 3), (18, 2), (19, 7), (20, 5), (21, 6), (22, 8), (23, 14), (24, 14), (25, 40), (26, 48),
                (27, 71), (28, 81), (29, 101),
            ]),
        LanguageProfile(
            language: "es",
            trigrams: """
                _dede_es__lael_la__en_esen_os__co_un_elent_y_as_na_ón_do_ue_nteiónte_conal_ado_pounato_ia_or__ca_se\
                ra__lodelqueaciest_reun_ica_prda_cióantcom_qu_paon_losstata_parist_supor_ma_di_almense_no_re_adacia\
                _a_io__innciro_ranca_idadadres_fu_peienntoco_laserater_siproicoperespionartstrmo_traidoad_fue_noero\
                icicanbreinaan_onaciontaancar_itoer_andalidos_baaratorenentrlo_uni_saale_fr_memunlesdesita_haía_eci\
                amestecieritticsa_deneri_sorteariomorio_tetridisnes_ar_tranoesatamtadencmar_anlla_muoneman_miria_cu\
                liatalilifratroma__cicesmbrint_o__moananalcidsu_incniclanstirta_grreg_orurantitan_naegioritenpre_ju\
                tesndaortndoner_viormlac_facarertspaillncecalrmamerañoradforpriontpañ_tale_treomuficpecaminac_chovi\
                itugrane_genideociizaialcastosrecnde_le_acgiótuamilierdorricerrgo__liralonoianinoersblacadsperenend\
                nidmindepedioblonsrasder_pu_rosto_do_ve_tonomus_astundarrlicorerossitquidicson_ceepaaniulalleensuer\
                tivesiie_ora_foescés_ingcipturombtinectso_ctois_rin_fi_auerniosama_vanorrti_cr_tielemadpobtónracña_\
                sanrearonmbivernos_hiserchaactiemembtarenauallaroca_feambelaomprovellcenás_culatirie_piimemiepo__bo\
                ol_ndimonoloccitasnocuen_exuadlidfamallmásondtiepla_asereata_pludaalmvinberrimenontó_gecorrra_máini\
                daschicosues
                """,
            levels: [
                (14, 1), (15, 1), (18, 7), (19, 4), (20, 5), (21, 5), (22, 16), (23, 20), (24, 23), (25, 24),
                (26, 43), (27, 60), (28, 73), (29, 101), (30, 17),
            ]),
        LanguageProfile(
            language: "et",
            trigrams: """
                on__onja__jase_st_es_ne_iseis_mis_kaas__miistast_vaud_estus__kolisstate__keusele_steinemaa_te_masti\
                _kueleinglinselustde_el__sa_seval_liga_ndina_al_id_ti_endks__tadusalinnatsikon_võerili_oliikulikaks\
                ni_ka_aniiliandidevõilt_tusia_da_oon_allleasueel_ni_oltattudik_aalajaalleesimeleskeeliilas_rainnate\
                _veloo_laaas_suatuavaooloni_ee_poikaeksnudalaad__kikesamieneriiminla_il_illuurmil_panda_inemanimata\
                seseli_ehtse_ased_arinas_sü_prri__pisi__väsaa_aagi_ng_teraarioonisõi_kashk_nintikdinsioehkta_egaama\
                uta_meeerina_pe_arab_ritma_itskseaheteelliinialdosametonnevaeltitagus_haheler_kusadesus_loinusa__ri\
                nd__põkooantsündi_talraaventakigitelstuetahenaankirsedku_tesimiidaemisuueisiteiig_mulla_tu_sides_an\
                esioodjalareatiiikvadtavündnikeskumiub__lä_jundumeesutellomapoolanoomranarturivas_jäpõhalerisrilaa_\
                _tä_toenttegaserooondlus_vi_ühetemasres_so_elaatere_lere_promatmi_kulva__kõdisiirsektriimaühe_mäadi\
                ee_tissakjär_morinntsaadatsrikameseearavahpeauni_mõtamindsisori_reuulliteraole_ne_robereb__deteiada\
                anasoolda_osmesalgilmme_lekkunannuna_ülanevusotsrahitujanrja_enektstrakoljatan_hergiulipiisikudeman\
                _eseadisamustoovat_nonn_elaigaikemenkorordnemdeloogasiagaulueem_aukuupariti_erolotek_krõhjtar_pukoh\
                midusiirimal
                """,
            levels: [
                (19, 2), (20, 1), (21, 3), (22, 13), (23, 12), (24, 23), (25, 37), (26, 50), (27, 60), (28, 78),
                (29, 107), (30, 14),
            ]),
        LanguageProfile(
            language: "fi",
            trigrams: """
                en_on_in__onan_ta_istja_sa_ssa_jasta_jonenineise_kaaissenaanla_lla_taittall_selaika__kuala_vana_li_\
                estain_sullieenttaettelllisiinstevuoksi_matä__sa_si_alsi__kotaa_vuolinnaiss_muass_olaa_ttivalia_eli\
                än_okasti_kiillti_ustisiat_ast_petellinoitmaaerisä_misden_lajok_ke_tu_yhoisle_tetperessintlletaikan\
                sin_tosuoimilä_toikai_pa_rantaienuontiionnstässältaikkvat_elkunkuukseus_tenuomavasesrinstuse_äänans\
                minva_uvastottäomaajamen_pieiskaualientllä_hainaun__tettuitauluman_viikaunn_po_he_luama_me_jurjajoi\
                _ninin_liiteollaltet_ide_enteeseennesuutalomeukstarlansisyht_käaluensarisiikkatu_tteijaosama_malkir\
                rankoilmaaiksiapaluttkaaostantesianakinlkaoimulktieri_imeaittääut_tinsitaninimtertanmerilatamai_äyt\
                lueteinkiann_leitsntiianmi_attohjtioailaal_veoinnkatunuot_miliikuvritoriumi_punsa_soki_risosskilnni\
                rusatiaks_jäiikkasuutnsiosinetivakkisaa_mytsejuluodiityksilmuusarj_tinteetekaltav_eskäyaatjanarkyhd\
                konnisvanelmoleovaionpuneltto_ingirjoniäis_noiä_aupitäsimalksijerulevntotus_th_etottuulapa_asuolsan\
                immmet_aiää_kesudekkoskutilunt_lätonvoijaiuriupumatennnan_ossarpääelejärhti_neielelä_päuunityaleonk\
                etarikee_sekjonkieisukenhtymesutaodemyötajalb_roinn_ylpaiyttlas_anokuituluvesktisuu_eksttyeeluur_mo\
                ietlokukasel
                """,
            levels: [
                (16, 1), (18, 1), (19, 3), (20, 6), (21, 4), (22, 4), (23, 20), (24, 25), (25, 37), (26, 53),
                (27, 79), (28, 90), (29, 77),
            ]),
        LanguageProfile(
            language: "fr",
            trigrams: """
                _dede_es_le__le_un_lane_est_esla_st_nt_on_re_et_entionen__co_en_etun__à_ns_uneque_pa_l_parur_ue_tio\
                _dudeste_llelesdu_is_ansant_d__pratimenraniqu_au_dadanse_eurer__maée_ie__pocomais_soce__queme_fr_dé\
                ourme_ienconillart_sufra_moain_réist_no_chit__seellin_té_ommirear_au_tre_cail_ont_si_insonres_an_ét\
                rs_alenceineonsiseali_saqui_renteandort_ilus_ancsitnnets__di_ouproonnierançux__néitunçaui__viçai_fo\
                sterie_ceérial_né_terrtiou_cha_tr_al_batra_peerschean__arintétalisteusurlan_libresse_grtaimunrteair\
                ge_ntr_rotem_plaitpouita_famarman_looisrt_èrelieicatanmmutuéssiuesstrondricallverégiuniaritiqureris\
                _doratitinismmeitérégautnomcti_miut_el_iteessgiolit_ormontesrou_av_findeiveangagecie_telemnalenn_a_\
                dépembgraouv_meuéeforhe_oriectmbrtatnéeassursstiépa_thauxnd_nespe__hatalgneissrenrd_ritnatuve_amens\
                tie_jo_apomp_elsioéra_bronanti_bo_totriluserrés_oirani_crroniliinsateousactcounieieuordnciporuisern\
                miléesmatperral_jurésencapp_nantapreeauignmai_acincrempluntstroinisanposormavetit_beprélai_hostaété\
                ièr_stchiminoloec_ve_turprieux_jasouendvilerttenmérgueraisai_raannndaicioliamias_uteiséettdonat_ble\
                _jecolinaces_muttedécrrecanardnoroupialjouloginguitmorupe_gatonndiir_cal_ex_éclonsersé__piesputiroi\
                rmetinvenara
                """,
            levels: [
                (16, 2), (17, 2), (18, 1), (19, 7), (20, 10), (21, 9), (22, 9), (23, 21), (24, 18), (25, 36),
                (26, 37), (27, 57), (28, 71), (29, 93), (30, 27),
            ]),
        LanguageProfile(
            language: "hr",
            trigrams: """
                je__jena__na_u__po_ko_i__prkojijeja_ka_ne__sestaom_ih_skiki_ijani_ji__odma_sko_zano_od_se_ke_nje_sa\
                og_oj_li_va__iz_su_kaju_anaranrij_stanjnsk_maljejedgraim_ca__griliojian_istjezinestoeziinaanistila_\
                ko_ti_prota_jencijra_imada__raastostsu_rod_doodiičk_goava_inikadij_nejskprienitskedn_dr_obazijeviji\
                za_orialiena_bierizik_il_is_repreansoviskaovaatinasaraicakomini_mo_svojerad_tealatraestnommennijlik\
                dnoik_ovostrpod_pl_krkog_diznajelci_njanihnostanredemete_enoojanogiciacitavjaneljske_dakihri_ao__pa\
                vanadanal_ripor_trvatdindruce__mesa_to_nu_ijssjeindnovve_sku_brme_kuprskama_barvadanira_slgovčkijem\
                vornic_almjendilazkraatsku_eliveralniz_ljarazpadterio__os_juedivi_ice_hr_vega_pin_sk_bore_jekupiman\
                _taoliameer__tonimapa_noen_hrvavneve_srselon_nikbliako_a_odrravoro_sjodntalarilo_tarlem_opdržlovoto\
                aviljurža_mijesrat_de_njanolavrugvnidi__okeraitičkovijlanem_ple_amnjionast_žav_sient_imposdic_lavje\
                najaca_li_gl_vimernacle_ivailaglaetaandvinjimstvjetemanatrajričtokoraaro_vodnieneajuimevo_ernkonačk\
                _s_vnoatanarkaometenjinsvlj_roasead_ičn_vroznčnopanoko_sp_peoloitazi_ionpollijvojvenelatorrispra_ti\
                okrraladnusttrinojedaoveća_tičarssnoavelinziv_artinbilsaslasavlzaptu_eloin__ni_anonirnoćinelenciome\
                ikooreovnale
                """,
            levels: [
                (17, 1), (18, 2), (19, 2), (20, 4), (21, 5), (22, 11), (23, 13), (24, 31), (25, 33), (26, 65),
                (27, 68), (28, 99), (29, 66),
            ]),
        LanguageProfile(
            language: "hu",
            trigrams: """
                _a__sz_azen_az_an_egyés_ak__eg_ésszebangy__meek_tt__köes_agy_maszteleben_taet_közala_csába_elletai_\
                _alely_vaszá_ha_be_neik__te_renaklt_art_lerenalá_kiendészereségmelterzer_fezettarettcsamegal_us__am\
                talos_neklenoszrtoja_ok_is_el_ta__nént_sza_ketozlakti_ia_on_ályeteánysalra_ent_milegnyeék_intamezó_\
                otteze_nyrosat_án_ól_ébeer__álozómag_fore_bb_eriforgyeáltládnemállároarakorjellye_kogyaána_laül__an\
                ztávagság_fa_katet_voolt_is_je_baás_rszényae_tásorsly_tálák_rül_ké_paasz_váülehat_ho_veeszág_mánvol\
                llaormmintel_osba_zen_vifelég_ul_én_latlékfél_réádjrésszldjávezndjkerellszineverü_naidazágdjésszyel\
                atiolylyány__töszomervaltéselvte_em_ato_heyarsz__ezfajatábe__inét_éléetigyiontvársi_omálleeg__erlta\
                rásoválovnag_de_máeveez__oldaezaténeikaorojábrt__jánévéseatasa_meszloől_tesver_moranadahozát_illtár\
                totrme_gyse_ni_széri__poar__somadangtó_ve_belelőziktekyánekeváklamjáryikmásdiknálásándenyaerttenlis\
                ténúakzakválemeamisoretéló_elshelévelemki_dardalmettékna_or_atóalmgatkaizéshetégebóledeaj_enevel_es\
                iáblsőár__roanyrakiszberttelapmi_zámjébkeloz_alonyoetőöttkattörin_nteakúeseandntéyetlyaest_orlomalk\
                usz_boresztevetlanyi_ifotorgi_árainarin_prredárákúairáözöját_stelüma_ső_venasstikketsokit_cso_arzon\
                akoyestinla_
                """,
            levels: [
                (16, 1), (20, 6), (21, 4), (22, 7), (23, 14), (24, 28), (25, 30), (26, 57), (27, 71), (28, 88),
                (29, 94),
            ]),
        LanguageProfile(
            language: "id",
            trigrams: """
                an_angah_ng__diala_da_seadalah_medal_peyankan_yadi__ad_keatadanara_tetan_be_in_baia_terberngaengri_\
                at_seb_kaari_pa_saamasi_menranperakaganera_dera_ya_da_daral__manyaingta_asaasiai_ni_elameram__koak_\
                sa_upaebueri_tamannggpenlamahaikaar_siais_ntainibuatu_uk_ind_suau_en_ungesima_erupad_prten_laun_ban\
                atualipater_uahden_atlan_tias_antbagntundoanaayaik_onematpronespakiandonawaandin_tautahertrup_jaga_\
                hanotaesa_anaga_unmemngktaritatukembrikentetailaenasatkatsalatena_bahebaecaeh__naoleur_pankarsankot\
                ahuilindagaikecka_aanunton_lehhasnan_olnsiapaerbendnalulatakdiaselmasus_abuhunistut__haerl_sitasrta\
                oragkadiscamsarserintratlikggabarinsanyisiionkabersgi__bimbaunair_kalgarti_utaovipem_buani_ju_raadi\
                _munamartbupimades_puvingunrovainlatatirahrmawa_inaepatem_reriniri_wiemiuralet_alrleunitimrislayuan\
                njaemeki_erm_le_po_jetra_nebeles_tinmilndistragi_fidireka_mielula_ebekelrasdiknakuatstanisisail_tam\
                _geukaeorrtili_emaikimpaajatikgiaegaempyahum_pul_caerkntebatlauimuharlaimurituonaraksin_arern_hineg\
                lisparuruor_erd_dubenusi_tu_stlinmarkerrbastimbe_ia_kuenjel_nia_wasepkenidaseosamusampukomamplimbut\
                eneereukuong_lihirradamedapsis_mouarenyabawilialtriugastetel_asndusek_utdibgerrkaruske_wanria_oreja\
                enisik_gaua_
                """,
            levels: [
                (14, 1), (17, 3), (18, 4), (19, 4), (20, 6), (21, 13), (22, 17), (23, 17), (24, 29), (25, 31),
                (26, 49), (27, 60), (28, 63), (29, 87), (30, 16),
            ]),
        LanguageProfile(
            language: "it",
            trigrams: """
                _di_dela_to_di_delell_un_cone_llael__è__inentle_ion_neta_un_nelre_atoia_one_late_no__dana__pr_e_il_\
                _al_ilti_ntein_conicacomzio_ca_siperitaantaleallmenhe_ca_chese_stara_ll__stio_nti_materparttoett_ch\
                da__se_regio_pe_pa_suer_li_eseataartal_istunaranon_tralo__a_azisi_tanni_alierico_ntoglianc_antatatt\
                pro_sontaatilledalratprero_ticari_tr_tetorera_riico_no_po_mome_tà_oriri_inaoni_froreesseststranorti\
                oloresmunonosti_lebitma__l_omuregfraricandcia_pi_quso_onacessitareitu_fiincde_abiei__meome_vitalpri\
                ontchiuneliaimeitoegiipa_faiantua_scste_cicolittassicienessi_abdo__sattinceinttroondria_esuattritte\
                ereten_orver_bainemanuninci_gr_arcatggianiingcarolanatnalzzaame_littasa_va_ntrtimost_giersità_lolic\
                _roero_fossoie__miinideissesoncenndolloretrisscoidesto_veizz_i_mo_monuradislinficcanritinoolice_cit\
                litrteagggrapo_sciann_spottizivenrioza_ilian_quadipseraraanamin_dondirimmar_fufortreatecorrinort_ra\
                _naquepoliensen_o_ive_geastrieialrovimaenzndandetiv_haesiapprenedi_asecoend_edua_matspermaompireior\
                nomnitcalutodenes_omaedeimodiaope_putit_ceiglerterrtursioilezatmerordivaicholtgenoporoned_posralove\
                eleormrtocipoviernacctinnzablinicemi_ecnianch_vasanasc_brreansilesdervinitiea_laniceeglalt_it_amdic\
                ssavol_crpor
                """,
            levels: [
                (17, 2), (18, 4), (19, 4), (20, 9), (21, 9), (22, 12), (23, 22), (24, 28), (25, 34), (26, 59),
                (27, 62), (28, 78), (29, 68), (30, 9),
            ]),
        LanguageProfile(
            language: "lt",
            trigrams: """
                os_as_is_ini_paės_ių_je__kaijoai__irus_ir_io__va_priauojejosinėtin_viantaliietmas_suaususinisrintas\
                _ta_sa_dantija_ija_kuurira__pi_nu_šiiaiti_kal_ištų_se_kaikarstanuoent_likurmo__ar_kono_din_aptaiien\
                _tevalniųlinnė_lievieuo_erijoj_meakaimaprietuamaistpierasimoyra_laose_ra_diauraislia_yrišk_au_maies\
                tisina_reto_šiauosnėsgalminink_mocijnas_mi_ne_į_uvoma_džikosmosarioriaviran_be_m_ios_baeliikoklater\
                augintnin_gaikiasies_tuvniaadiba_stimenacita_ritjų__grniooli_standvo_lai_atriaprametro_nų_urėtra_in\
                tarilistorijiuspasvaiara_naiam_krsiseniameyjearb_kiriovadntaapirieojavaraukliorytčiaenator_siiš_ia_\
                _timok_km_serėssia_po_ry_anartjo_sav_skkasie_na_lisparčiųrikaiksi_onokm_prodareraion_genijalavosiva\
                onastr_deoniko_alsrbaitovakkinindtik_vekų_lenpagėjejonroseta_leka_ingybėvendalikarajjam_pl_peperolo\
                _buteiesteikar_enkne_eisamialdkrastenkiys_granosruslasvinsiolauenoalnžiaajo_travainoaipnimanitieme_\
                _šeaudndidijalbtusetims_rtinamntrrtasanupėeimitiosipiltroiuoastsu__gyendgyvati_šadie_keankautginikl\
                _jušeilo_kiaji_ulididnčianaojogenokyomiskiektčiobėsetųkomtuoliųristriomatoslų_la__spčiukiranglniukš\
                avosalkštei_pat_tulstturformonlanojivisrų_uotsennauveikelianalymiepalbalniuiasmis_oririip_tūrkontij\
                iderašormtoj
                """,
            levels: [
                (18, 2), (19, 1), (20, 2), (21, 6), (22, 6), (23, 10), (24, 14), (25, 42), (26, 53), (27, 73),
                (28, 74), (29, 103), (30, 14),
            ]),
        LanguageProfile(
            language: "lv",
            trigrams: """
                as__irir_ija_un_noun__pa_kaes_jas_viis__saiem_vaienja_viekas_arās__pits_em_ar_ta_iskno__ga_laai__ko\
                _iz_at_ku_da_apska_ietieiekpiena_kurparaiskā_ns_staliejā_rastu__liiettascijrieos_ra__stms_us_vai_di\
                šan_prka__ti_dzistla_valtā_ībaastām_ielstrika_binu_nie_mada_anastāinālatnasju__audzi_uzma__krrs_ti_\
                bas_reveidieentmu_arīkai_taijāied_kāru__ne_rater_tāiessti_vejumemearaeririsdas_zi_speid_teācigad_ci\
                _balaipassauensnisskātroumsbijodarijlasrī_pills__lītisku_ajāam__miumukartorustatv_sito_vidturzieņu_\
                balvijpārtra_meilsenadzīprostu_grmanantalstvitikksttarion_inzim_se_pārumaugks_šu_truatrvis_beētadu_\
                ļu_nātlu_iešspēzemrodievlisvartājektlstautsasākaijuandstīkriie_ido_jeoriausgasdā_īga_sk_polīdvasers\
                _pljs_ko_eralesba_mesadaaksmataukuramasīdz_de_torakkumnesnijetu_vāki_rā_otibolmin_trdaļeviek_notoni\
                bu_onādarnā_umamā__pēganolastsūraatīrīg_rozīvjie_angaljebikāelaot_eleplaitāeksmenmisatoderarb_pukon\
                olikāramaaloetods_uz_savtālenoalavadnosint_zearpošatumtritāvmoskalga_āli_ormet_naārtkom_celā_asatrā\
                ritojueb__br_jacenimtmērsalonsperni_lodinaradešudz_ramzinieralvskoējaībulekkopālaļa__mostepristosēt\
                alitāsaikedzonadzetītaulojatūranifor_vēkāsidaiecpirtboski_tugs_nāluruavaolotessmaājudensis_alli_ait\
                elālsēiniaud
                """,
            levels: [
                (16, 1), (20, 3), (21, 4), (22, 10), (23, 11), (24, 13), (25, 36), (26, 36), (27, 51), (28, 66),
                (29, 107), (30, 62),
            ]),
        LanguageProfile(
            language: "nl",
            trigrams: """
                en__dede_eenan__in_va_eeet_van_heis_in__ishet_ener__geentte_se_ooreme_beschie_derersuitaatandndeel_\
                _maaanstente_teingstaeelit_men_stond_di_uiver_voanslannt_meeden_waternse_mend_aaror_laats__opat_gen\
                pladeegemerdtenijkrs_ats_we_pltelest_reas_maachtng_lt__veerionelijrd__alordedees_nervoorenakton_che\
                kt_art_coiscraneer_doeredienge_onssewonberweraakensnwordeij_wasop_taadisisthe_endinwparameeltstrreg\
                al_ronegi_pr_na_frtie_tomerio_le_ati_arijnar_metelest__la_nerijken_grns_jk__da_wondichartegiofraus_\
                dooarille_zianttemls_erlriceldper_paelilenproichge_ne__hotrire_issgel_no_ka_ameve_aarikalinds_bi_li\
                rt__hachibesch__po_saof_ikaien_spege_ofepa_hinaajn_ht_alsstugeb_roigeekeinduurierelsrlavenortitskaa\
                _moam__ooworangarr_ja_bosen_mi_leion_caachot__brillneddep_baraagererkrliië__duke_talrienne_sczijad_\
                ges_anty_ateoverrovin_chlinaaltuusemliegro_wict_eiddt_theid_ili_koontld_rintsealeictdat_vinen_sezie\
                na_ormstihijertmar_pebijtotardaltiekduiemb_somannis_loerv_th_zeoviligncispetonmberovciedelinevalinc\
                etetadoniunttioeziechgezia_ds_ur_omehapgratranstita_riheieurijdbelze_einebrnooussallppevolinted_waa\
                urlcomldeweeuidellonardtenihootijnatostern_auounrstjkekerite_tislaom_aamvlaek_erg_sienenieide_fiami\
                heeaniongare
                """,
            levels: [
                (14, 1), (16, 2), (17, 1), (18, 5), (19, 6), (20, 3), (21, 4), (22, 9), (23, 24), (24, 25),
                (25, 37), (26, 49), (27, 53), (28, 75), (29, 69), (30, 37),
            ]),
        LanguageProfile(
            language: "no",
            trigrams: """
                er_en__i_et__de_er_ogog__enom__sodensomfor_av_foav_ter_mesk_re_andne_ingste_etdet_tike_ar_llede__st\
                lanligerete_le_ellveror_nde_haed_ler_notilng__pådergerpå__frisk_konorske_vaestil_ngetentteene_vesta\
                _blnneordentsen_in_bedeles_varst_nsknd_fraensettelsmedommra__se_lirenistinnon_serrt_an_ans_lasjojon\
                angkom_maner_el_fø_prtetge_mermeneri_regenertmmebleund_saggekerdt_allnte_sk_kaharersretstr_grnen_ut\
                ige_antt_ors_unproninnesmunlenkkeovent_rskig_rikend_bymmu_br_sp_trillved_sioneikkune_baberal_fødska\
                _vi_mo_heødtstotalrinatense_datorannnetlt_ortia_in_oppresrerasjrtestins_kan_telse_ar_opete_fise_rde\
                ranvinartinsalemandre_kitreennidejen_nalinelehanpertra_hoede_omlagernkapienel_rstiggris_aleltll_rd_\
                _sø_mimarengrkeorgtatsisantlketis_leittinekonkjeitengsatt_pa_coerkektvesna__roniskri_tork_ssesamken\
                mel_krven_å_østturnn_sørgrenstionførtidkinlitlomrgeeliikaationsår__pounnkalinaikelskmet_neivepar_ga\
                orebru_ru_bobygsvealtammskoør__perneletaliis_bliørs_takt__fa_caspindsarkregraf_flindnelisendrat_rie\
                lesamerun_amlik_kjassgrullo_svnalpreted_ovavnganmin_dijorty_gne_fevandlieveagearepildalergdisdantan\
                så_rukkraktegeloldsanygg_orvistrous_anisel_kueraeksfolormøreeseportinskr_fyong_tyelvlliesipri_loag_\
                motveihetkes
                """,
            levels: [
                (15, 2), (17, 2), (18, 1), (19, 4), (20, 1), (21, 8), (22, 15), (23, 22), (24, 28), (25, 37),
                (26, 38), (27, 65), (28, 71), (29, 81), (30, 25),
            ]),
        LanguageProfile(
            language: "pl",
            trigrams: """
                _w__poie_niena_wiech_ski_naej__prrzeegogo_ia_ny_owiim_iejychsta_i_kimkieprzowaciepolki_ce_nia_midzi\
                _wiów_ka_miniec_ro_z__za_stani_do_jepow_ko_siczn_wy_wo_maolsjącwanściachmie_gmgmipołona_oddni_paca_\
                eniinine_wojrzyowywa_ji__nieciem_ierku_ołoii_oweym_terżonojełożsięnyc_czńskożoię__rekowchoci_ódzcji\
                czeodzesttwistriczrodielwódistjewzienicoścanyastina_grewóztwckiajądo_znadztstosceto_cy_owoiemieg_ka\
                ranonianazy_anelsk_tenegieśost_pipro_luednejslsc_layczst__li_topodtycwskion_denejentącata_od__krczy\
                ącyrowparnikska_okystze_da__szjes_obeś_olisieichhodwy_acjwe_rokdowartnowstetanrskows_jazen_mość_war\
                okujskują_chko_okronylicczalubła_zezwia_spra_ez_tow_weja_lanaln_innajównza_któ_baamiek_lat_sami_gra\
                _ortranymcjatórmiaaliodnstw_anncjjeder_pieznyorztorzecienskomeniał_a_kon_ktośćeraecknioańs_waracwej\
                on_ame_trwo__sł_frszy_ur_wsarzat_trz_skadazonwnikraorazneechoid_alry_awiub_styerocowje_tacszeancświ\
                _taataur__lerazen_araone_brla_encmarałaszazacspo_bi_ralin_nowycied_cijscandłów_osrówtni_św_mealecha\
                regtaratotwazysyjnle_ies_dzład_seopotałerwfrasłowośzowkariowywaeczsa_sch_zn_datwoolezyczesnacan_emi\
                ty__galegarseleiastu_oczącezczpra_głscoiu_ad_kicdan_areszegi_rzaczarc_śrwysersał_redkówes_az_in_gu_\
                lityka_fi_dr
                """,
            levels: [
                (16, 1), (18, 2), (19, 3), (20, 2), (21, 3), (22, 9), (23, 23), (24, 25), (25, 30), (26, 58),
                (27, 65), (28, 85), (29, 94),
            ]),
        LanguageProfile(
            language: "pt",
            trigrams: """
                de__dedo__um_coos_da_ma_ão__é_comas_uma_daent_do_e_na_ia_es__po_se_nonteado_a_no__esum_em_to_te_al_\
                ra_estidadad_re_o__na_pror__emro_adeica_pacon_maantist_pemen_caçãoporom__qu_foparqueadastestaitaio_\
                ens_diterta__hantodosstrrantraue_ca_se_is_eirmunndohab_inamerescen_kmaliaçãciacidtes_sunciregpro_te\
                oi_foiperco_ndesa_artou_icoand_asdentanano_anminriatenaraorttadmo__ciundend_cenceinabitla__ba_friza\
                _lo_alegiitoreaatiiãoraser_ntrirounitivomuonadesndaric_ougiãtrilo_ais_os_brcalva_ar_sid_meidoeguliz\
                eratamancre_elaesprteea_esariotal_mubrauraabiintnsiidesãoha_veriontic_árdianicposeriinintacanocarat\
                ivapelárefrazadast_endasnaluna_samarua_rtaonttronisiratorpriomo_mo_or_micesliaritman_sigunnos_trfor\
                _grsegcio_faoraloculanhaici_exanaond_ar_li_viprerad_ad_laturgrasilmai_atho_tosab_rindis_amasi_sosti\
                temdepime_fi_ch_joosslaneleons_veormnsocardorianiasessdmiepanoromeeloadmon_nasecisossen_taquirmamer\
                inc_roaleariso_aciencam_rospalõesingcasertnticipbroleitrelhoanh_fuus__fe_togo_ficore_lerovers_crsso\
                corralme_ssupolle_eu_ompipa_jaui_orinomerr_sãodoembgueeróchaialniarói_elil_eseram_aolmeóiderorecndi\
                árinid_juie_lin_holicernreiel_ileenaescsuicrirti_riquadertinamaês_mbr_geereasspulmpoculost_aurtuesi\
                emaerc_ganst
                """,
            levels: [
                (15, 2), (18, 3), (19, 2), (20, 8), (21, 14), (22, 14), (23, 20), (24, 20), (25, 36), (26, 58),
                (27, 61), (28, 54), (29, 89), (30, 19),
            ]),
        LanguageProfile(
            language: "ro",
            trigrams: """
                _dede_te__înul_eststeîn_re__di_esin_are_undinşi_le__a__co_şi_caea_ia_ie__pr_alal_ui__ma_peun_tă_ent\
                _laluior__fo_o_ateii_at_la__reei__cuerielecartatulu_sest_ntristreatul_in_roanitorterita_celoraţiori\
                alecom_poprocon_suri__pane_rie_satruprian__st_acunicu_că_ostromintartparicace_staali_antrestrntenia\
                au_prefos_fiticse_ru__or_armennă_atăca_pe__siilerictramânper_liuriionai_mar_trlitnulic_ari_moinetea\
                nt__meunera_icina_ţieicămaimanonaomâ_lonumnd_era_miturră__auiloiunrmarinratere_luieiaceranmulrulpen\
                ililă__nu_teatubricelmbrfor_apmunstiar_oarameanutelatinal_mulocrilandiceiulialsauciait_ta__spindlan\
                ianon_el_ituchi_no_docalregculite_geză_triantritriascuriier_orainanitormembectini_scnictivţiimatelo\
                ut__leoloităume_bataltanedieniarani_lic_dasitştilul_jualăsă_incţia_grrtecesomuulaeşteginieolicurnci\
                neaast_famitărirtionsroppulermmintarrepizandeito_veompersveruratinresânimeroni_fres_întntacatserral\
                canreclielia_sopan_naeneultire_ticutceanat_căimpficdatnstândtem_exoca_crescactda_ncerezrimcol_ampol\
                ordntu_neleaernţi__biţioderoviioalimtuaortporus_ans_pusatopenti_vi_buraş_elgerme_atoriocţilatunting\
                vinudecriiin_fe_as_brţa_desen_nor_du_vaazămonocugranţiti_ferdenrisgenumi_addeţitinisieruroimbanezat\
                iţidisiu__ch
                """,
            levels: [
                (18, 3), (19, 2), (20, 5), (21, 13), (22, 5), (23, 19), (24, 17), (25, 32), (26, 40), (27, 60),
                (28, 75), (29, 88), (30, 41),
            ]),
        LanguageProfile(
            language: "sk",
            trigrams: """
                _jeje__pr_po_v_ch__na_a_na_ej_om_ie_torho_ýchov_ia_ickkto_rone__me_kt_al_sapreka_ost_obaleovaný_sa_\
                ku_nskstrou_éhoovestanie_stky_né_stivanlovnejrovebolebná_bo__bo_maani_spto_ko__ko_doest_neast_vypri\
                _súla_men_z_kejkovny_mi__slký__zati_enibolrančasstoslo_to_tekomnosnovva_ká_skuskoent_vo_verok_krodn\
                venredpodensprorie_výok_mertok_odnomnýcovýchoednckýolotro_retovistskerespolým__zá_ineri_hora__náate\
                spo_seod_tic_mota_mes_okter_s_ria_aker_re_ský_ka_šttra_deakoochsť__paálnjeddenokokon_skznaehovo_naj\
                príoviati_trokuol_ca__mirodokrnia_ča_jaorýácirozladklavá_ujedneravjúcteľverlo_elede_alice_ké_prasky\
                trekreotohoddnokýcekt_le_chkéhricachoroajúovo_svciavodovánéhci__anemevýctvockéina_plen_vojnicerolen\
                enýosťza__kmromskéle_amersktricieernrý_oréychlasdov_cebravý_enolav_soichtavanýstv_di_rari__fioriavi\
                us_da_ným_taolará_ovéujú_ni_liskareniaclan_brovn_drhorratorestedy_amidobpotlneineeneanéite_noaj_ade\
                ená_juhovnikré_jú_tu_kramederavorobete_adnal_zemádzedzes_vej_vzmu_olimieansradavochádzado_ty_km__hr\
                alodzivatím_inyvieskáve_edeielávarajckápo_oráčenli_val_pelit_má_fr_gr_vidrutieieksú_ii_cke_osrnehu_\
                nampadojevetberdnýtenec_eveľov_batanhádtomvé_noumat_čeruhmettar_sihraúci_ajtskilošie_zoodoan_on_očn\
                árokup_beeck
                """,
            levels: [
                (18, 2), (19, 2), (20, 5), (21, 2), (22, 8), (23, 18), (24, 23), (25, 30), (26, 57), (27, 58),
                (28, 79), (29, 116),
            ]),
        LanguageProfile(
            language: "sl",
            trigrams: """
                je__jeki_na__po_na_prin__in_v_no_ja_ko__kika_ih_ni__seem_ga_nskskita_stane__zalovke_venda_sko_kopod\
                _meovela__leegajo_ske_iz_obljepre_deostpriod_ije_slnijaliadaslo_maani_soijaelj_spenili_nje_bianjran\
                ter_reravinasti_st_pa_veniklet_kastoov_se_nasji_er_etaredimeistlikbilest_teti__ra_doik_ens_al_uplo_\
                avnanskemova_neza_olinovjskdelljaso_ičnskapraatipad_dr_odčinjan_immenselstrdi_medle_va_jenaseen_gra\
                nihed_astradrskate_voelivno_krsparazško_moenopolan_ca_ilavaneriporto_orastvovnškeaškvojkihnegenacij\
                _tuijoikaju_ovi_di_sviškznapronemica_davnitanri_pa_škima_elokovkraijivetodnkatpo_uditalal_drupanaln\
                st_velinoblitovalarvaele_os_jutudana_sk_pe_tr_tanos_žumesval_frsvevo_ra_inetniil__ennjažupobčavipos\
                tičancnajeto_z__hrbčitemreg_gamat_s_nstar_upa_la_jaublblj_grfraprvikomerveritastevašrabednmi_om_olo\
                omevljuprajaujeeneentgijljuvi_tranarot_ev_iz_trianonic_siratariinslan_okedeupo_goijsike_boamekot_sa\
                rimhrvatomettropartelilo_aninitavdanlijmsk_brrijalo_noon_berjalnjilniec_ce__ce_roartonahodotoaci_to\
                _vinanvilrkaek_dnimarim_ralnaltolčneomagoranetorevaustogolavsedve_rjakeg_mi_beoriose_znčniirk_glkar\
                pisreplineraars_pijemoskes__baeveokakonodaegivinoniiraenjkalajode_jevdnodirel_ararodte__plrovarj_vs\
                ekaevilasmaj
                """,
            levels: [
                (16, 1), (18, 1), (19, 4), (20, 1), (21, 4), (22, 7), (23, 11), (24, 24), (25, 37), (26, 49),
                (27, 55), (28, 84), (29, 104), (30, 18),
            ]),
        LanguageProfile(
            language: "so",
            trigrams: """
                _waka_adaaa_ay_an_da__mawaxaaloo_aan_kaaxaahawaa_dhyo_ala_ku_da_ah_ooaga_ba_sogaaku_aliiyana_iyoaad\
                ga_ana_iymaa_caara_lasooxaaii_dhaha_ad_hayah_ee_uu_lkaoma_eesha_sadanyaalaamagta_nka_taya_in_madaar\
                amabadla_iga_ay_galad_aagu_eed_haadiaas_yasanmar_miliyiis_shar_oom_uu_qa_u_taaabahaa_isanked__indaa\
                bar_gontaloo_de_siid_hiimidxa_wadxaydiiraaalklo_iineynkiiilaaloey_le_eerash_xakaladkari_jieelaya_ho\
                qaaabigobbeecaahadida_lodheal_arkisayahdkaoboxuuma_malira_ugdadnaaacabolugu_mu_bieeydeguxu_wuweyoob\
                wux_jadaloodsaa_amrkalagaynaaboonaamheedhi_koyadaqaooy_afbaareeriirtaalekooasiyn_shi_xier_hanintegm\
                dah_weaxe_dieenraysa_asaolkynaax_oolleeishdooaddarelahjiroyiysaiilamegalandli__lesomsiden_aay_beuun\
                lanradtahani_na_qooba_nounaadoir_aysba_nadihiinkrabsiiamikaail_inaas_bandaxhabdo_re_hasimastaagucar\
                dagto_aaheysddauurhexedaaroartmeeis__fabiyantlayiskwargantoobi_nd__rasi_medist_guhoonootiradexamiye\
                xee_ki_buiirel_eegoos_ab_bogmaaageyabuuuulro_rsa_tiyeedayse_oralabhorsaldirtayqooogaol_od_oogmo_har\
                _al_ad_ciyintiiskano_haqhinxeyriyra__hiduuirsiriumaeesabe_yiso_ca__ge_wi_ilikhranho_talshewlaegacad\
                _cu_dugooyaysadayoolaon_ilixdaexecaldardisanoaqo_luyaqiidikauudaxdmaxkarkan_meyiherallakadhal_suiik\
                deeri_roobil
                """,
            levels: [
                (15, 1), (17, 3), (18, 3), (19, 9), (20, 3), (21, 15), (22, 17), (23, 21), (24, 26), (25, 40),
                (26, 45), (27, 52), (28, 54), (29, 74), (30, 37),
            ]),
        LanguageProfile(
            language: "sq",
            trigrams: """
                të_në__tësht_e__në_shdhehe_it__dh_i_përëshhtë_njet__ësin__pëme_ve__menjëjë_ës__koar_së_re_ër__ngish\
                te_ga_më_nga_ka_paimi_gj_si_matettar_mëuar_prur_ri__lishkeritin_vira_or__teën_si_anë_qëtoritirë__ve\
                hteoreistvitqë_gjilintiten_endse__ndshqndike_turhqieve_kuti_ind_jaqipmin_fihetat_ritisëaties_pasani\
                _poon_ia_an_ne__baka_oririsashjeteti_kroni_decil_ciionkonaraent_dije_itugjemitësijan_sëikemi__pe_re\
                ta_jes_isparndëlliper_këht_im_are_seaveja_as_etë_rrretranarili_proadhalitikni_aj__ra_mbntekomedh_tr\
                rim_grntiulluesillarëërikan_andër_ardi_tërter_mirinaleinëeshlittrijershëatëjen_qeik__tiartikaunder_\
                preohetësushndoite_inët_la_ratradriksis_laniseraipterëshiakttrasta_neimehurhit_boforriakësle_dit_fo\
                ili_musiptimderdhiesi_thptarrefilitainekursa_eteshmpjeont_u_jit_lu_strejgjaipëvenrësstrmantuaose_sa\
                allkrimetmenesëllo_edrënhmevernd_tje_pjëveregdor_osikë_faipaprishundrstianeithersmarkosndesh_uraele\
                munandhjeënd_molimsitilaormshaetamatianastal_ive_brna_nitkal_fuosoronheninisovndaonatevrororëetorma\
                dhërtiatoolibasshebothënolltheha_ej__dorenapodimllahum_dugrameramefshsteuri_ha_lekëtrriektnjonenhë_\
                reslisovëinajësjatgreku_hkrlatpo_ate_at_drnjemalëtahkuëm_ryejohtivnënlorkulana_behësdis_galua_je_ki\
                odhllë_apgju
                """,
            levels: [
                (15, 1), (17, 2), (18, 3), (19, 3), (20, 5), (21, 10), (22, 10), (23, 17), (24, 23), (25, 35),
                (26, 42), (27, 60), (28, 92), (29, 86), (30, 11),
            ]),
        LanguageProfile(
            language: "sv",
            trigrams: """
                en_er__i_är__en_dech__ococh_är_föar_om_et_för_soingandan__avdenav_somde_tt_ter_meskare_ka__va_stvar\
                standearensk_tiillsk__ha_inng_lan_fron_ll_ensadetilisk_maör_ettansgenra_dereries_na_medellber_pådd_\
                venerafödöddnd_attninpå_verdet_aned_ion_beste_etta__sv_kotenngesveistns__ville_kaund_sklerrikerslig\
                desatihanstrst_lla_sernaas_kanad_entmansam_samarmerdeltiosto_prpel_reranlin_noån_ern_sispefråråntor\
                tar_ut_dö_grikaallaridödöd_la__litraelain_upptalat_kom_ellar_at_unstiartändtadgar_fi_spharörsttaren\
                _ba_alienel_menor_geroneock_väelssonnorserradnte_la_foordprosenike_henerommrs_tis_omest_poker_arnds\
                _brte_rin_mokt_ortmbe_trid_igearaetekarrat_patteal_embts_ga_dan_damma_mirisnomkrirstång_boalepariga\
                perolitanamengangs_nalenkalörert_ndaår_riginn_juästda_ri_lit_bldra_ge_jaforig_vidust_uponsnst_tanis\
                nartet_terieorg_fainsant_roanntatnnaedanatnnenen_amastlagate_pegraladus_alint_fraammds_rka_biarsge_\
                itiitt_th_holänindergsinressa_kon_legruive_lä_fltid_kris_runletkenndrerkung_joess_orrdeala_dieleram\
                uarckeinametfinminätttemott_rirg_lm_åderitamnrskarnmunagellsollret_hubet_toitelasint_sltikfteia_ets\
                latum_hetag_skrpolhol_årvisamlmmuuni_ferarck__veolmnalssothearkendors_mualbprilisrd_sko_coik__syori\
                bilinokapeta
                """,
            levels: [
                (15, 1), (18, 2), (19, 3), (20, 8), (21, 9), (22, 12), (23, 16), (24, 32), (25, 26), (26, 51),
                (27, 52), (28, 82), (29, 93), (30, 13),
            ]),
        LanguageProfile(
            language: "sw",
            trigrams: """
                _wawa_ya_ka_ni__ka_yana_katikaakaataatiwak_niia_ilitikla_inaani_ma_mw_la_kw_namwa_kikwata__kuji_ali\
                zi_ish_mjsa_mjishiazi_ta_il_jikaz_se_mk_huanaapa_muanzbu_ao_iyoinijinanyliymo_ilansa_winyifanniaaya\
                patibuwapenssenwantanujiofayikhi_yoftaojibmujwilnzaoa_koalaymko_in_alchizanarikanmbaza_io_aisuu__ch\
                humli_uwalikchakuwumoha_waidi_ma_hionchikuikiimb_nciwati_marri_mbobo_and_haki_ba_araarehinke_akeing\
                _mira__unamoamanam_zandienykutekashangaunaharrik_vijimrekangambmu_oka_amtokadija_da_nya_mnmnalia_pa\
                nao_baungutouli_hisi_ajinyega_huu_moye_usiasikuu_lioisman_saaoiijiko_itairimkuan_ndaojaezamojawa_au\
                nzi_pindemasnguasasin_mtngiembkamamuwenalarible_au__juto_liwyo_ngo_anidano_uninge_mb_jaghalimgo_ima\
                ne_isitu_panashkusianranongeo_linkiskilachon_ami_shindichzinfu__meame_sipia_raelebwaonizalger_nyria\
                omapa__ulkubde_ahaabamilatuundpo_uzihadlioii_chumakion_de_keenekiaubwisagan_nduankasumaoroengtarask\
                ea_mbebi_umberelanabiyak_luerieheakies_anoayoadaatokenmiauruulamagkikkuabalwalpaper_ikozo_hakge_sia\
                karifoibiska_ziro_ogoistkwekinifa_caabu_utndobargi_cheizaar_yaniba_kolakjer_thutaupaidizikhe_julus_\
                zia_binislilhamis_kalkrikitkif_neuchme_banugh_je_fa_daaruriste_husneo_upakueruendlamuarjijmenurians\
                fa_eniumisan
                """,
            levels: [
                (14, 2), (16, 3), (17, 3), (18, 2), (19, 6), (20, 8), (21, 16), (22, 24), (23, 26), (24, 21),
                (25, 19), (26, 27), (27, 33), (28, 34), (29, 56), (30, 68), (31, 52),
            ]),
        LanguageProfile(
            language: "tl",
            trigrams: """
                ng_ang_sasa__ng_naan_ay__anna__pa_ay_ma_kaalasanong_isisainaat_ga_on_ata_baingmga_mglanganyanyonila\
                _atpanpin_sias__pito_ayala_ulaitoili_o_araamaikapagaga_laipiahaana_itnaslipmayya_nan_taabangalalpil\
                manakaawaes_al_kat_no_inoonaliapaasaka_law_bibaytansyohanungnagbanlasin_iyaatinookan_di_niigasi_kal\
                tin_hasenawi_lunak_dano_asyit__ikkabtagranag_ita_setaokasgkaayo_mura__poariistanimatbilpamwanta_les\
                wignglao__tiunabahod_mulos_sta_arhayagientand_koparengaannat_hipulgle_reami_kuso_gintatlunmalndarin\
                kla_kiyo_hinagp_bu_sulakakiano_cotonanssingalro_ngginipalnalensiyoikoantteraseni_uanri_lataw_abiian\
                _tuitinil_untalhiylinmarak_agkre_magsiyumangseraog_lo_likurisalahiralsoder__gaadogsokar_de_prnitia_\
                _li_alnsainouni_mintapopggaopu_peind_gilitnso_puad_halanykapbre_klpatngkar_ko_kilria_calarnyais_taw\
                lagisykinmbaalote_us_lamma__grpertikminehihilor_ionkonibabatestlondo_wa_stisyaartaarmitbagkulsiltas\
                rawnonambdisunodal_ib_trel_eriinuarynapap_timameatugpu_esuloda_nah_hustrale_urgitryogaykunago_leisi\
                agsbinntompamahgampuaolomam_ringugo_iraugasamastkakntiol_onaaonndiiwaig_lyanambabadaampasiuraimpnte\
                labuluembgatbigdintio_asil_layrtiba__theroilo_tembrkamlogmunkollimtheapopap_ilok__menisgawninainlis\
                waguhahagrik
                """,
            levels: [
                (11, 1), (13, 1), (16, 1), (17, 4), (18, 4), (19, 5), (20, 5), (21, 10), (22, 12), (23, 18),
                (24, 18), (25, 28), (26, 35), (27, 46), (28, 69), (29, 76), (30, 67),
            ]),
        LanguageProfile(
            language: "tr",
            trigrams: """
                an_ir__bilarda__veeriarandabirin_en_de_lerlan_yave_ınd_olndearı_ka_deın__ta_baya_esiindır_er_ası_da\
                _saolailedirrin_ku_al_ilak_dendan_bulı_iniilielenindır_gear_ne_nın_hari_le_sinanısi__matarik_edili_\
                rınmaninesınetilen_berakılı_in_teki_ını_aryılna_sı_rı_ananlaalaiyetanist_anadı_yıidieniuluama_me_ye\
                nanisitüron_ayaanl_seeki_isbil_tü_adayıirialııla_ko_dini_llalmakarla_al_bulel_re_nı_yap_göun__sotir\
                ranyanelirafandterilmmışstatırnyaadaığıur_ağlek_ma_stera_arirasletereard_do_pa_sice__gükleiğilın_iç\
                ğı__enlinrleliklamorturumaset_makkurfın_niaktafıkan_böolu_nıverbaşbölına_poenebelık_im_bağatıye__fi\
                unaluntin_keeyaklalıkçinsaniçiederilapıkentekbu__kı_düyer_orgelürkca_onumişıdıkulyonüzelu_günendtem\
                ği__kimerğlıyarönelgeştıktaull_mirenştillerlate_arkısıeme_faylaakiemizer_liirlti_iz_paralidilsonış_\
                ingümüölgndita_min_heturmi_kteüneder_amulaat_iyatleerdrmagendoğyunporany_ayunu_toalmans_şedi_ektme_\
                _mü_edmek_frğu_ılmmarantaşıamıahimenerl_ronunarl_giikaveyrderalmesentmlagör_re_şauğurisdı_ellrkeusu\
                _yü_nedurkonyetikllliıştilllmitalrulnılam_ük_und_grale_özdiyiştyazatiekl_boyük_moağıiş_gilil__sıret\
                ür_tiksu_inc_çaleşrk_ledüre_prnceeşiimierksaymle_büımılk_itadakes_artoğurihfilsahakı_ca_nüluşaklava\
                yallemey_kal
                """,
            levels: [
                (18, 1), (19, 2), (20, 11), (21, 7), (22, 11), (23, 12), (24, 22), (25, 36), (26, 43), (27, 67),
                (28, 80), (29, 108),
            ]),
        LanguageProfile(
            language: "vi",
            trigrams: """
                ng__thểc_ển_ểt__trhể__làlà__mểnh_thểểngểi__đểmểtiển_ch_tể_ph_cể_hểân_ưểcuểcểa__nh_ngongểm__ể_rontro\
                _sể_bể_vểthuhuểên__cócó__vàcểa_lotrểông_khểu__qu_biểnhày_tểnài__đôvà_rểnbiểsể_ch__nưnưể_gioài_baloà\
                _cahân_nànàyđểnae__đưuyể_na_dâthe_nădânia_đưểăm_an_pháungnămđể_ùngtruyểnđô_áp_am_ây_tể_es__lểida_ti\
                quể_cárunnamểp__vihápdaenhểưểihểnhiểác_hểcang_hoét_huy_nểchểméthànngưgưể_vùvùn_dine_iểuhểiànhao_phể\
                _hu_ki_tâbanbểncácìnhhániểt_ha_điưển_títâyhe__mahu__codiểandtiểvểtíchđiểchi_an_mianhuểnviểchârêntrê\
                ra_khuis__la_saon__ểctícthánểmiênlanểy_sểnđểcbểcgiểay_mểc_nóhểtcaotrathàinhhoavểcoa_nó__kểla_ángin_\
                _vuhi__dể_mé_gể_bìbìnus__hànd_ía_đônươnơngphíen_híathâínhvể_uônđểimểmiểmvuôbể_ai_kể_hểygiale_án_ain\
                inekilentilôômélômter_deeo_ngà_li_inheoilltểi_bưellbưểer_hà_ào_ểo_ưểmre_arigày_al_hichí_pacển_toểch\
                êm_âu_hoể_tìhônnghranphitricha_xãxã_de_ìm__côman_nothinhatìmha_te_llant_híningcho_ar_đê_têđêmtênvểi\
                _mo_hángumarhaylểciểi_le_damiể_siconsteđểuho_na__tuàng_iskhonhà_ra_ofchuâm_hưểta_of_trưrể_al__dohểu\
                uểtcể__međểaquaerigiáthưvào_culểpastáchrưểcônberau__spái_át_llenhias_icaacetharicơn_nhâantalagểisin\
                _gahau_tưdan_a__ne_suoànáo_ianòa__sotinnhưnia_niàn__taim__hò_bodểnyênlểngenharly_arduânria_ểnhểpum_\
                _beăn_ca_han
                """,
            levels: [
                (14, 1), (16, 2), (17, 3), (18, 5), (19, 4), (20, 5), (21, 5), (22, 13), (23, 22), (24, 21),
                (25, 42), (26, 33), (27, 32), (28, 44), (29, 49), (30, 54), (31, 65),
            ]),
        LanguageProfile(
            language: "eu",
            trigrams: """
                en_an_etako__baera_beta_tze_daren_etzentiktza_deatibatntz_er_ezateak_ra_ereika_diarrare_duberako_iz\
                izaalaitzharekoadisteatuskarriaitalduskla_tekatz_harrearain_ez_ainna_ri_tanmat_moikobeh_adal_zan_ze\
                ehaditelakararibilbaitu_itu_hoeanamaik_koa_na_kodirat_ztetenteregiagokalramenauntmodldete_ar_inadal\
                rikoriiterazzioestdutizk_gaia_itateahalre_ertoa__egodaezagra_gekatabi_grint_in_hizkorabda_idetating\
                iratak_ed_es_birak
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 32),
            ]),
        LanguageProfile(
            language: "gl",
            trigrams: """
                _deos_de__e_ión_a_da_cióto_ereitoder_coenten_eit_sereiadeacidadón__peperas_ers_damennte_pr_tersoida\
                soaten_poquedo_al__in_do_li_o_tosciares_repro_oudosrtira_es_te_oa_tigconestlib_ar_esgo_igonciart_to\
                tod_paberoda_á__quue_traou_comsúa_súser_ennto_naterdesse_staónser_ar_adoúa_iberá__cans_rda_noerdor_\
                icadaseranalnacsenemeaispre_aseráporarano_paris__unameantccicto_di
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 15),
            ]),
        LanguageProfile(
            language: "is",
            trigrams: """
                að_ar__í_um_ur__aðið_og__ogir__á_inn_venn__severing_erður_stsem_viði_rirstafyrvar_fyem_naryrier__ha\
                _þeann_va_umtil_heil__tigarna_nni_meki_viðarfst_num_þara_tarta_erðand_sa_enngajar_skndinnanininsns_\
                ein_mistundari_haf_sívíkrinnesru__fr_genguan_ennarsriðen_sinkurða_ti_rðini_slukkieiðundlagturegahef\
                sam_eiga_in_með_árekkinuaði_bæesshúsavírstlegæjaja_
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 10),
            ]),
        LanguageProfile(
            language: "ms",
            trigrams: """
                an_ang_keara_daadadanng__se_peran_beber_menyaah_ak_hakataalakanasalahper_dira_da_aanganngaerhdaleba\
                rhakeperkpadyanama_ya_mandaap__temanya_rkaengorameniapterepasan_ha_orpeneti_at_adtiatansiataukarau_\
                dakbebapaelabassetkebam__baend_saegata_akagarsamanalamleholeat_eh_handi_eriahauanpa_anynegmasatuebe\
                ngssebmemiancarbagingkesikamatgsa
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 4),
            ]),
        LanguageProfile(
            language: "ga",
            trigrams: """
                an__an_a_ach_agar__bhch_ir__arus_gus_le_chagueanna_hainn_airannighinnitheac_séin__godh_ag_heago_tha\
                sé_hí_is__deil__thamhle__inraigh__síaigidhrt_bhf_siirtear_nata_aga_ma_dhuaichtainbheaitsa_adhileail\
                eiras_chahái_i_bh_th_ad_ochmh_rea_se_isuiláin_beaidtea_méchuibhistmhabeaeisbhíhéa_sasí_harig__amúir\
                hfune__fa_acanamé__fhtá_sinnnehuifuistedeaid_leinacleaha_éan_doltaaoi_mheatath
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 19),
            ]),
        LanguageProfile(
            language: "eo",
            trigrams: """
                _lala_as_aj__deis_de__kaestkajtasoj__pr_esstaon__mi_viant_neen__en_ti_al_ko_kinta_pone__maan_ro_sti\
                konjn__suta_al_per_serante_aý_ojntismalia_mi_io_entel_li__liter_rentovi_nte_keajnun_to__an_pl_fani_\
                _trproiu__sike__kutraitapre_ni_petojri__elporlaseniera_inionor_priin_am__verismenvasieltajaroankont\
                igi_paorostoast
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 31),
            ]),
        LanguageProfile(
            language: "az",
            trigrams: """
                _vəvə_də_larər_in__ol_hüüquhüqquq_bina_lər_şəlikbiran_mallma_həası_təir_iniəxsşəxqlaarıdiraliuquuna\
                ilə_maın__yaddəyətəsiaraəriikdaddən_rinmadətihərninyyədən_az_müzadməkərəsiniyy_mətinazani_nınqunolu\
                ət_rınınıün_ndəndailm_qalıq_etkdilməindaq_olmınalə_maslunsınxs_ək_ya_əmi_inadldlıtməəyabərnunda_maq\
                nə_etmsı_ar_daninə_onraqrləun_si_nma
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 5),
            ]),
        LanguageProfile(
            language: "la",
            trigrams: """
                queue_us_is_um_et__et_inerere_ent_quantam__co_re_teit_tissquperterem_ia__pe_suae_bus_vios_ta_mquibu\
                ntera__de_sequa_pa_prtemntirumer__vetur_ca_mees_te__situs_arnt_as__adne__maensminrisin_tumera_laqui\
                unt_nooreiamat_ericoncumine_au_diectequ_ponis_fana__cuatetorrattra_momisitualieni_saimu_exresesttri\
                ene_mistrur_ora_voumqquo_negentqu_fuma_menmusortvenina_gemorincare_anrimani_tusertenverstintufer
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 25),
            ]),
        LanguageProfile(
            language: "lb",
            trigrams: """
                en_er__deschch__vu_anun_an_derechchtueréi_escierchevunertnneng_denengerg_en_getzeungneret_ounnn_ëtz\
                _dédéiinnde_ebuassbuert__hungezebum_ss_iougesereéie_a_lëtat_renterir_tenht__lëem_entichtioger_assse\
                _opochll__seati_benenersop_senrge_aläituroeuraushenlecfirhue_sigenvermat_euwerlle_zeéisesttt__fidee\
                uetvum_zueenannel__wa
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
            ]),
        LanguageProfile(
            language: "mt",
            trigrams: """
                għa_għli__ta_u__lidd_ħanandħaljonjededd_jitalalidu_jiezjoietet_zzj_minduadd_il_jeonilu_ħadni_ijitik\
                rti_fiazzkulew__kukluiklartulħlħa_tijewtà_għuhomddija_agħtieiegegħkunoll_bimilall_kokolra_ll_minal_\
                ha_proillom_berent_jkun_ma_ibelibert_manal_inkonla_ijandhdijienem_ist
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 16),
            ]),
        LanguageProfile(
            language: "oc",
            trigrams: """
                _dede__laion_e__a_la_as_cioentrectat_loes__pedreperon__quech_drmenacint_que_cona_at_sononans_ame_se\
                ue_ersonsch_ta__patic_prer_lo_resitaos_rti_liotaar__reconlasal__dirso_unls__sociale_ts_icllos_tocle\
                art_artotun_sen_inse_del_saatsssertaser_ennalalaert_o_sa_ntaidahesicaproncista_si_cacheinscom_matra\
                en_aliibeegudinestlib_alpasontberda_ote_eslit_mealsantonduna
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 13),
            ]),
        LanguageProfile(
            language: "ast",
            trigrams: """
                _deos_es_de__y_la__la_a_recienechenten_dre_dr_sona_aciles_pe_co_quonaiónque_llloschupernteel_cióhu_\
                ón__lotieersionue__seal__ti_prconsonrsociores_en_esciaculer_lu_menneslli_na_tortítíc_ar_o_libart_re\
                ícuulutu_oa_proncise_aleso_un__inonear_icitoatrate_berencdelra_ualertnacibe_pomienal_un_ne_elcomhos\
                _pachomanaseamiidáter_diomeestescnun_nu_le
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 7),
            ]),
        LanguageProfile(
            language: "nn",
            trigrams: """
                _ogog__de_haen_til_tier_llear_ettil_ret_reet_om_le_har_meenn_fr_å__i_andtt_nneskaikk_skdetvermenre_\
                ell_fofordom_sone__ve_eiing_påel_erefrikelrtipå_an_leg_ellerde_kkeart_arsomdentikal_einall_alei_nde\
                or__st_saav_tensamkalridttegjeesk_gjskemedje_idonesasjterkjeeg_joned_sjote__erunnskiastke_handeiona\
                ane_grlanst__avstetander_annas_ut_slngasegge_arbamelikeidbeikilgru
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 15),
            ]),
        LanguageProfile(
            language: "nds",
            trigrams: """
                en_un_at__de_un_daeende_datcht_ee_hesch_wavun_vuechtener__tonne_siett_rerectt_lk_genht_el_ienwatto_\
                siehet_arwarnerannhtech__föör_orrföreitichelkden_inrietik_elnscikekelartrti_vererver_isrre_orit_chu\
                aar_geche_anins_upse_up_oonrrnrt_ege_miellll_lenminin_nenhei_strn_renkenvensseaat_sü_frhenersalllt_\
                arrlledaahebebb
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 31),
            ]),
        LanguageProfile(
            language: "fy",
            trigrams: """
                en_de__dean_er_it_in__it_fayn_fanar__yn_enat__inoarte_deris__meearei__forys_froch_daet_yskfry_beke_\
                ingske_hasje_op_isch_tenerster_neje_foaste_tennemei_oawuroanchtne_kenferndele_datop_lle_feinn_wial_\
                _alurd_wung__ko_sttteierien_waek_mmenetjen_dy_maoersk__hiichint_ekgenas__seinsst_ie_wer_werde_no_ta\
                re_denliktsj_sawol_woge_lânige
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 3),
            ]),
        LanguageProfile(
            language: "ht",
            trigrams: """
                on_yon_yoan_wa_ou_ak_en__aksyo_li_mo_dwte_ounmoutik_kodwagen_geoutyo__na_pout_un__latouasynan_topou\
                _ki_pa_dekonla__re_sa_keki_li_manik_ke_pi_epial_ikalibartati_epitertikat_ar_kaans_sw_so_en_ande_swa\
                _pw_lobètel_ètepa_otenalyenibèentpwoèt__o_onaete_manasonsksyanm_sere_ti__fè_pèosytanideond_egsossan\
                devklaali_si_fons_sa_le_ap__peka__ta_leot__melit
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 9),
            ]),
        LanguageProfile(
            language: "uz",
            trigrams: """
                larishan_da_ga__vaar__biva__huigauqushihuqquqgansh__bobirining_ir_lisinglikoʻlidailini_arinin_taadi\
                sonnso_oʻinslan_indirkinon_iy_ash_ma_yoboʻ_muuqidanila_hahi_qlaegaqigoʻzdda_egodd_erklaqilmoderkoli\
                _olnlilgagadrkiki_okiyokoshigi_qaharligat_aralasatl_qiiyabilalalat_shhamri_siyyatnischa_eteti_bainl\
                tlatilosianiik_masin_ʻliasibos_qoatiarnqarrni
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 8),
            ]),
        LanguageProfile(
            language: "ku",
            trigrams: """
                _û_ên__bi_he_mana_maf_dian_ku__ku_de_jixwe_xwiyaya_kesrinkirendiriin_ji_yênafêbi__netiniyêhernd__we\
                _bebenke_es_er_di_erk_aninanê_diyrkeeye_naetewe_de_beryê_wekkî_ekeheyfê__li_bê_cili__seaf__tetewsti\
                hevhemyan_kikarazarî__azrovzad_wîekîiroestaraadinav_yabinseranê_miyî_ewemirnetastmû_yekta_ewl_yêemû\
                wle_bowey_tê_ewbo_re_tê_rasye_dinwî_ev_ar_wed_pêcihemabatîna
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 13),
            ]),
    ]

    static let cyrillic: [LanguageProfile] = [
        LanguageProfile(
            language: "ru",
            trigrams: """
                _в__пр_поой__наско_и_го_на_ия_ий_ая_огоенискиии__коост_гоый__соством_ани_раторие_прольнов_станыйых_\
                нияеннся_кийестовачесполоротелельистние_каескальастной_востиих_да_стргод_занны_обровсто_изиче_пета_\
                ванкой_ст_сенскныхперно__маленпренно_отнов_меое_комодаприродногнаяранли_ите_неть_ка__ротраолоредтся\
                когразольей_одими__ре_с_ля_мен_де_моет_теретсалиентилискава_ти__теото_исра_онастььноносграйскереые_\
                ки_рос_доовотвеациелеходникионтро_гр_веатеовековерила_ансспооднженинаиз__осне_ль_номвертаваннориера\
                ийс_пакаячаспо_тан_тарасвенны_ловкихду_кон_миикаолиьныбракотод__сагорем__выденминрав_чессиот__бодит\
                тводинстератсовиниан_ах_во_вля_си_му_ли_но_кртов_инласноеегоря_ана_свит_мерто_циион_литпос_трамивод\
                сосати_одныеик_дноироым_нымедитатвск_леболект_чаико_ил_тоавлпраделтивтнониисноак__фи_длин_аетколосс\
                ремченвно_беналернициее_андвой_аловиитаинс_октичма_им__анор__цеожепис_авдстдляраляетльсен_емеильер_\
                _быманпорподницслеромтак_ба_виканже_обрритначеде_брлекарт_эт_геодующиляепар_арветалаталлогматаратур\
                имебрярайкратвавлеетаавиок_де_атодовнасданолеал_ке_селдерелиавн_имсаниалсериноалеервназругогиринант\
                циязнаорестнрикоракакннатомрупвичодорегмосероамерииарица_елочноявлзовреворт_фрмарни__орко_корзыкло_\
                _кионо_спнен
                """,
            levels: [
                (19, 1), (20, 4), (21, 7), (22, 10), (23, 14), (24, 34), (25, 41), (26, 43), (27, 57), (28, 89),
                (29, 100),
            ]),
        LanguageProfile(
            language: "uk",
            trigrams: """
                _нані_ня_огоий_ськго_на_их__у_ння_заько_ві_прстираненнії__тата_іон_поальльн_до_фрнихфра_роанц_стста\
                истногів_ою__деої_ки_ічнаціентлен_в_онаані_ін_реденний_кочниатинь_алі_виномту__і_менконькиліт_осьно\
                ціїка_за_женнал_піпрооніелеоно_з_віденьоміосіпаркийартослнціерент_ваністеніджеови_даикиселітедантат\
                нас_мунаврегтикціозькаметискоюсліліддосєю_нстуніет_нсьієютет_екекомічся_егіпалтитперінседетамавеія_\
                ть_итуведнац_якгіортаипаовами_асемун_пеузьциптутпедни_ніціциепаедііджіб_нцувіксібцуздієом_утудепіпе\
                ікі_ма_мікіпee__ininsnseseeкрааннстоій_ва__сеторастті_приоло_моостку_раїтерродтьсьсяільаїнщо__щому_\
                стіно__теної_укукррозкогверкомодиникичнкої_кауваовіід_ому_гр_веновстр_раово_об_меровти__буля_йсьтан\
                не__патраим_коврокла_пол_нену_орооріласчаскорренмісійспів_спзнаькадинвнивсьараанскларав_цеєтьдо_ідн\
                иничноераик_оліоднриссерра_ориютьладабо_ситроикочен_аброс_трль_твоповвіт_ба_ар_алвичстеднолов_воним\
                бо_ен_товамиці_ків_крах_облеріредри__беинамін_ліпраійнокунісанианаьнидіяовнронсноратпідика_рі_свант\
                рівсть_од_тотичени_суор_ароств_говоравнкихене_ча_анносодіроматоцьківн_саериграано_лапор_соннидовин_\
                робає_имиомаходберві_адаїнстурдля_чеколмов_діній_бітин_длернвноич_ок_логон__орецьан_мат_гали_ер_ект\
                алеритлектив
                """,
            levels: [
                (18, 1), (19, 1), (20, 5), (21, 9), (22, 16), (23, 20), (24, 40), (25, 82), (26, 31), (27, 36),
                (28, 63), (29, 86), (30, 10),
            ]),
        LanguageProfile(
            language: "bg",
            trigrams: """
                на__на_е_та_ия_то__прата_в__и__отскики_от_ите_поен__сете_ни_ка__коенино__зава_пренсккатетоска_съ_из\
                ани_кания_ма_раинаграли__грнатствсе_лениканиетелпродинза_истестото_об_рест_иятполастредостери_саие_\
                ри_ансванран_гораз_стда_стаари_с_денатоилира__бъ_окан_гаранерадстролоелециясторезтор_те_дорскнитълг\
                авастиедилгати__небълат_ратез__сиприноводитраионик__деент_тоенаалииравенселориво_овема_рияелине__ме\
                оваят__въарспо_ативатацитвонасродов_ор__имйск_роятаичеокрчесалнана_ан_даса_ко_олиел_атеменин_кръ_пл\
                _г_ад_никканиетстегод_кр_илай__едовиръгскоини_вирик_осмер_веъг_ър_кияветло_он_нос_воров_св_мо_пакол\
                _пеенощатамененеск_ноеражентенрал_мутеричнриттанпералециоемелитнал_миренява_фиийс_щареведнитоониът_\
                она_тр_слнар_амдо_асеитала_тов_пъер_манициинс_чеченласандтърицавер_сп_дрораравизвкраматтроценантбли\
                ледлан_орчаслниадеконлноедоликмакдонал_тавитислемин_ди_геметед_ожеово_боореднатичпис_алси_звеоко_бр\
                одеиметниплонай_бизпоизапраобщ_баежд_цеевеоленеттри_лирисму_араървus_лнаактзапавица_ков_ин_срзнааке\
                сноводвъртуркомкитоиз_дудноартганбраапа_фртик_беангевоща_ернейспърволнциначроизиксъсий_свеноткедчни\
                весой__солийринлог_пинтисевпороргви_енснгл_kmет_од_ил_трелав_чапод_ав_таетиинепармаредеектенездаедс\
                чна_артивга_
                """,
            levels: [
                (15, 1), (16, 1), (18, 2), (19, 2), (20, 9), (21, 4), (22, 8), (23, 10), (24, 26), (25, 41),
                (26, 52), (27, 58), (28, 77), (29, 109),
            ]),
        LanguageProfile(
            language: "mk",
            trigrams: """
                на__на_вово_та_от_ијаатаја__и__се_по_е__прите_одските__коод_ки_то_се_ка_уваен__со_зани_инава_иотнск\
                но_ист_мастасканат_ка_гоој__грани_деат_остпреграстоко_ли_денза_којранкатцијотосо__не_редин_би_јаили\
                овири_ето_доикаенистирад_стпроансерила_оди_раедоње_акодонда_јатојати_стр_тередбилањемакнит_брориаке\
                _имприиранијкеданаик_ати_илан_ази_ис_меестациискниоскоеднвензнадел_дакионосициел_ви_ментерродгод_мо\
                _паст_енаил_торичкониријвањ_тоштоариелеств_едра_ини_изтракакалиентретленаатасталн_оскотовамет_дрнов\
                _сиар__шттел_витинои_рисонс_пеовојазнај_слрскчкибро_веолетан_сврателоселекоројци_едеоднетсаваове_са\
                ионад_дникитодего_ликло__опднотаволиѓа_ма_твоедиполале_кртичтурвааконле_наолемразеноманнот_обзиккои\
                _ов_аноѓасте_ноаоѓвер_традевојколпосникват_вр_јуровет_краветголтар_спелиемеон_инсолоднаатеер_тојал_\
                рит_глвотимениц_та_роемиокодржвувознблиичнтотиманасореерајаннарналолу_инралила_беамеподнтитенротвни\
                ме_ие_ор_ремтитди_чка_ли_оклаттскараатоперпортроги__мисноласлитароекаавиговект_фивреицаслетрипоздот\
                _цепоттив_диене_босвелав_ни_ар_балијнци_а_етипо__аломе_геминавупраржадо_оноонаца_рекевеповматледета\
                лниеларен_аввании_раворабор_срадиизаалаловруглис_лаадокараноапалантат_жимерјалероодрнуврмаопштстпшт\
                водтекштига_
                """,
            levels: [
                (15, 1), (16, 1), (18, 3), (19, 4), (20, 12), (21, 4), (22, 10), (23, 7), (24, 25), (25, 24),
                (26, 58), (27, 64), (28, 88), (29, 99),
            ]),
        LanguageProfile(
            language: "be",
            trigrams: """
                на__у__i_агаай_алега__наала_пакалавадзенскана_адтарска_ка_га_пр_заны_да_ара_далекпраарыта_ая_ванста\
                _быiкаазетроня_газранля_ар_дакварыянектннаку_няубылрыяоннктрктасанлi__элчерзе_ернсцiам_нагэдавечты_\
                зетече_аладарон_вала_элеравукукагкайий_рускраныяларнiкянтянаннярни_го_рэццане_ндр_якминбел
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 23),
            ]),
        LanguageProfile(
            language: "sr",
            trigrams: """
                _пр_и_равпра_нана__поимада_ма_во_ко_ако_у_ва_аво_даостан__за_имвакаваје__слти__колан_не_свли_или_др\
                слообосвакој_члих_но_члабодлобне_им__ил_биом_ствстипри_рања__јеју_једог_еднносити_суањевањдрупроње_\
                стаовацијајуни__ос_обањасе__кародаци_сеовеово_одениредсу__стијаавнднажавојановштоодиржавојја_држтва\
                ранодннимоштарапре_изснопошнихаверазбитењаарове_ојиичнеђу_са_трло_говнарштивноду_
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 20),
            ]),
        LanguageProfile(
            language: "kk",
            trigrams: """
                _баен__құне_тарұқы_қақұқдам_боадақтаықтынаға__жә_адық_әнежәнылыың_мен_нелықары_жаалақыл_меараан_на_\
                емеуғаныңінеасыін_танстаығыекендығанар_андап_ын__демесде__өзбапам__қоболеттда_басәр__әріліеріің_нде\
                қықалыесесе_ларнем_кетын_титиі_арост_біінд_тасы_атыдық_беолығы_иіслуыбарбосры_ғынндарын_тебіррдееті\
                ды_ге_сынқығалуініік_ріндарттіқар_ерегіырыындім_ынылы_генлғауын
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 14),
            ]),
        LanguageProfile(
            language: "ky",
            trigrams: """
                _жана_анажануку_укга_тарлуу_биукткук_кабирын__аден_дамадаууг_меугамененененарыык_олуам_ган_боан_ин_\
                ир_арауу_болтуу_алндакта_жеар_стаандктуынаардэрк_эр_бандиүн_рдытатрки_кодыкиндья_ларатькинтьяда_аны\
                тер_өзалу_таалаүү_же_ук__арийиалытий_ти_манынйишкаррынке_кылилиргаүгөигигө_етт_туун_дик_кыттабар_ээ\
                даргинрүүндыим_дынтур
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
            ]),
        LanguageProfile(
            language: "tg",
            trigrams: """
                ар__ба_да_вава__ҳааи_он_ти_дар_ин_таба__ки_боароои__додорки_ардбаруқу_як_наора_ҳуяк__мани_инснсосон\
                даиин_радқуқии_ҳоиҳуқҳақ_ша_момододд_аз_озддаҳарзод_муаз_андозо_каоядиятонаамоди_да__ё_гарақ_одидан\
                мояқи_рда_хунамат_удадонбо_одаяд__онҳамбоябошастан_аваошаомихудониилаимо_мелаткаридаобаро__асроири_\
                рдояти_диҳо_шадшавмонтаҳроб_бекортарта_милосииҳоли_шарми_вадоштати
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 15),
            ]),
        LanguageProfile(
            language: "mn",
            trigrams: """
                гүйчихүйгээ_гээоо_ийнөө_йгэйн_үй_йг_гооуулаа_гөөгийэй_ийгүүлоро_хо_хө_тоөрөонгөөр_ор_өрдогхгүөнгдөг\
                оолоорөөлсон_зо_төтэйэр_оосдчи_зөөөснгүсөнхөөээррчи_хаихдцго_цооогөөгхооан_ай_лийцгө_цө_баггүөгчогч\
                уудар_аг_рооыг_лгүэс__олрөөйнхээсын_гчиосоихсдги_бу_өлөрчцоонгоор_ололчиал_өлголгцөө_ху_мөчхөон_үүд\
                ааргчдлчхордорчихгнгөйд_
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 1),
            ]),
        LanguageProfile(
            language: "tt",
            trigrams: """
                лар_һәәм_һәмкукокухок_хоеше_келәркларгакешәр_неңең__бу_тогә_ан_га_ргә_ти_бе_баенеыргән_булуклда_ары\
                атьстаторараире_үз_кагандә__итен__ст_дә_алтьятат_иррынеклтиелыкенәиешна_ынаар_елеше_һәрын_бареләкар\
                беррекндакы_ләннә__таукыка_ителаншенле_алаергбеллырүз_телкләәргныңтә_алыез_не_әрнрне_хатенындың__га\
                лга_якулы
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 29),
            ]),
    ]

    static let arabic: [LanguageProfile] = [
        LanguageProfile(
            language: "ar",
            trigrams: """
                _الية__فيفي_الم_منمن_ات_الأ_والى_والها_العالترة_ان_ين__علاليام__باالحهو_انيالب_أوالقنة_هي_علىلة_الس\
                باليا_الجون_الشال_الاعة_الإدة_اء_الدير__هو_عا_للما_نية_إلالفكان_هيمة_ني_الكريةالنتي_عامالريد_لي_إلى\
                أو__ما_بندين_كاقة__وتدي__ول_وهول_ار__عنلتيالوبر_بن_قع_الل_معري_مدي_مد_أن_محياتينةاد_بيةكة_لية_بي_تق\
                _ومماللم_اري_ويربيمانرب_بة__مويل__و_لعادم_ورييم_ادي_مربي__مسولاميةنهاالصور_الخ_لالماعد_عب_له_لعرليا\
                الهاً_عن_مي_ديةالثانتفة_وم_بينالذلمسلك_قدمأول_بعهم_رياالطسي_استنطقولياب__هذلمتلاممنطلايعاليه__بلنيا\
                _عببانغربمع_لمنلديملكطقةلا_بعد_برائيلأوموا_يقيونسم_محاتقعمل_لأر_أب_حي_أحكرة_يو_حولاتلهاعرب_ناعلي_اس\
                ايةيس_ود_دى_لذيمد__مقيرة_سنقد_لعب_قدينيارة_متكل_راتمساكون_وق_وأسيةسة__مجمارالغعملوب_لأمسيا_كر_حاحاف\
                ريكحة_نوبته_اسملمي_تعوهوبل_شمابارونينت_مرك_كممريلمعلد__عم_سييو_يكيدولحمديث_براذي_مقا_مصريقلمملقرلمو\
                حد__فر_سالشرذا_لدوجنوافظ_لمامينسيبد__عد_بوسنة_وك_كلأن__تو_أك_دوبلديزيجة_ليدركةوفيلإنركزليوتابمصرنه_\
                _قر_إح_وبصر_هر_وهيولديناتهابري_تحلالشرق_أمأمر_أيمثلتحدلسللانظة_عبد_اناسيلاس_يع_شر_نوحدةنادإحد_جا_دي\
                حدىعلممبركز_فظةلمحقريلمدولة_تملمرحاللاعسلابيرأحدتم_ليمساح_إسغيريمييهاضمنرى_حيث_قايق_ائروانترا_سولقد\
                كي_اع_ديدهذامستيان_بممحم_أسبلغعمالبروي_وما_كوكية_ضم_يتوسيذه_عددسبامتحيخ__وس_لهقاطرق__بهقي_دد_بع__م_\
                نانرانلكةتار
                """,
            levels: [
                (11, 1), (17, 1), (18, 3), (19, 2), (20, 1), (21, 7), (22, 3), (23, 10), (24, 26), (25, 19),
                (26, 37), (27, 34), (28, 79), (29, 119), (30, 58),
            ]),
        LanguageProfile(
            language: "fa",
            trigrams: """
                _و_است_در_اسان_در_ست__شدين__اي_سياي_ده__کشاز_سياکه_يار_کهرک_ارک_ازشف_کشفبه__بهره_ار_مار_ميستامي_اين\
                شمااره_شمهايبر__باتان_آن_هاري_شده_ساشد_ود_ال_رانمينند__بر_مع_يک_داني_نهادن_نجا_روتبرزارمعرسال_طبشهر\
                _شهانيرف_آنهشدنبق_جا__راطبق_دوعرفهزاهاس_هزام_ته_يا_ينجستبکي_رد_مان_يااه_صد_داريک_اد__ان_بيسي_دي__نا\
                يرااريبا_نام_نو_مرلي__بورا_ايريکييه__اورايور_يستيي_ايي_کانه__تو_پايان_شوات_بود_ما_تاآن__وا_گرها_رست\
                هٔ_دانبرا_فروي_وانوري_الارد_چه_خوون__بخبي__موزي_گاه_ده_شرشود_محادهبخشهر_وستاديهرستي_اندهارخش_يل__کر\
                روسيد__همتريير_يت_انهمه__هفکار_کن_آمقي_امبهستمبر_ترمري_سرله_هفتهشترين_متندهنوا_من_ني_هشچها_جناختالي\
                باش_شاواقاقع_دي_پيتر__پن_قرقع_بان_ام_کوول__اريلاشورپنجاراامي_خامرکجانبيساسيشرقانوارسوميکرد_پررکز_سو\
                تا_ميلاشداب__نهنويشته_مس_بن_جا_ويروزيم_تارسه_رباانشرت__علاهارياوليتادهميرقيباياياايجشنالادريکنياردا\
                يجادادويسفتهنگ_رارسان_ششمايانسمالوم_هم__گونندوب__دسزماازي_مهبارشت_يش_قرا_سپ_جمهاندو_توادهسبازکشوزده\
                _زمعه_يکااو__مجيز_فت_گي_ارت_آذرهاآذر_اکامهرودتميتابخانپاي_فيربيردهرويوز_سازوه_يس_تام_گيشاهرگ_توسنوب\
                انگ_فافراالاخودرم_گاناولرفتمترناسهراذربوسيرسييونتاهرما_شيپتاجنونان_مش_زيهي__نمزادورد_تهسپت_گااس_دست\
                لاماشت_آبزبا_کلرس_کنداهي_اف_غر_قمغرب_مد_اصکزي_عروارگرد_فوآمرگر_ندا_زبونيزيررابتفاورا_صددوروسطسط_زرگ\
                انتودهعي__بز
                """,
            levels: [
                (17, 6), (18, 1), (19, 7), (20, 13), (21, 13), (22, 7), (23, 13), (24, 27), (25, 27), (26, 29),
                (27, 40), (28, 49), (29, 67), (30, 95), (31, 6),
            ]),
        LanguageProfile(
            language: "ur",
            trigrams: """
                يں_کے__کے_مي_ہےميں_کيور_کي__اوسے__کا_اساورکا__سےان_يا__اينے__ہوہے_وں__ان_جااس__کوہيںتا_يہ_يک__ہيام_\
                ايککو__کر_کہ_پرات_ار_پر_ني__تھ_يہ_الکہ_تي_جات_وائي__بھھي_لي_ري__جوين_سي_ال_تے_اتاائيبھي_پا_عل_سا_يا\
                دي_جو__بناني_با_نا_جس_نے_ليوال_دوستااد__دي_ء_مالتانکيائے_يات_جنہوتہر__پييم_لے__مر_شادہ_ير_کر_نامرت_\
                _دروہ_بي_استرہ_لہ__شہتھامل_مي_اتي_مشبہ_ارييت__ما_مويل__براليزي_مانجس_دارشہر_معاں_اديبادنا_ہا_اب__تع\
                _وہريا_مسعلاانگ_خادو_ران_بي_ترنہ_پاک_مقکست_شم_رونياکہاگري_مل_اپ_سر_منبانانواکسشمانگر_گي_بعہوئتھے_اب\
                _صواصل_و__سيرے__مح_پہاپنمارجانريزواق_ام_ار_رہيزياقع_آب_دااميالالامتعميے_ہي_يداقع_لم_لا_کرت_متلاق_کل\
                مت_ھا_عليصل_انےياد_نہ_کسکسيگيا_طوطور_تا_توتھيآباوتا_حاٹر_يد_انہود_عما_عمکرندا_عد_اسکدر_صوب_تکنوںکار\
                يوں_يوہورائےول__عراندپيدوئي_بل_سلايسوي__عابعد_طرستعباراہ__لانہي_رکگر__قاون__زبليے_فرضلع_ضلاز_اردرف_\
                الميٹر_سواملہو__بڑ_خوتعللع__اف_سبزبارنےتک_ميٹدوسقي_جہ_اسيردوسلا_خل_ريکتا_زيقہ_ہوا_نظاتھ_مطوم_ند_فظ_\
                _مخارتمہ_انسلفظ_راايا_بہپہللوم_تحوميعنييارنگ_وبہ_اد_صد_لفلک__اعريکہاںوريبن_وئےمد_ساتسب__گئسکترکھوجو\
                يان_تي_قرربيست_مقاخانبر_روں_اصدان_جبليا_سنبناالےدينارادياتو_تھ_ونےمياشام_گر_اخاسل_سکحمدغيراسےہون_دن\
                _سمومتتياکوم_آپجودتارادہعربحکو_فامينرا_عہ_ہم_وتيسانسياجنولاتوراسالياس_حک_ہنمراعلميرہانتھے_وا__شر_نو\
                _جمپنےامرٹي_
                """,
            levels: [
                (17, 5), (18, 4), (19, 5), (20, 6), (21, 8), (22, 11), (23, 12), (24, 16), (25, 21), (26, 31),
                (27, 48), (28, 77), (29, 101), (30, 55),
            ]),
        LanguageProfile(
            language: "ug",
            trigrams: """
                _ئا_ھەىنىنىڭىلى_ۋەىڭ_ۋە__ئى_بووقۇقۇق_ھوھوقلىكنى_بول_ئەقىلىن_لىششقاقا_ەن__قىھەمئادىشىدەمكى_ادەغانلىق\
                دا_ىغاىي_دىنىدى_بى_ماندا_تەكىننلىىكىتىنلەتقانەم_ىگەىتىھەرئەر_باولۇاندمادىش__دۆدۆلەت_غا_اددگە_دە__ئۆ\
                مە_لۇشلۇق_يا_قاان_ۆلەاق_ەركركىەرقممەەممۇقىدداىق_ىلەرىمداق_بەرقاارااكىمەنلغاىشقياكئارۇقل_ئېشى_لارىنل\
                قلۇلىنئۆزەر_ىمەلەرنىشەھرەتلىك_ھرىار_ىلا_مەلەناسى
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 9),
            ]),
        LanguageProfile(
            language: "sd",
            trigrams: """
                ان_ون_جي_ئي__جيين_ري_هي_نهنته__جويو__تهجو_هن_ير_يا__کيار__آهکي_نٺاٺارمنٺاڻ_آهي_ٿي_ماتي__من_پا_سا_ڪي\
                ڻي__تو_انئون_ڪرپاڻ_واقيرفقي_فق_را_چئهنجائي_سن_صا_ويـــ_موحب_صاحاحبءِ_اريچئي_تي_تنئينسان_پنائواڻيمان\
                انه_الٿي_هو_ڪري_جنتوننجي_سو_هئپنه_جا_هو_پياھ_سندرت__پرور__هيٿيابه_يانڪر__کايائله_تنه_لا_مل_به_محدا_\
                ال__ڏيواراءِيندنه__ره
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
            ]),
    ]

    static let devanagari: [LanguageProfile] = [
        LanguageProfile(
            language: "hi",
            trigrams: """
                _हैके__केें__मेमेंप्रसे__काका_की__प्है__सेया__स्_एक_की_कोता_ों__इसने_ित_त्रएक__और_वि_संऔर_ार__भा_पर\
                हैं_यहियाशन__कि्य_को__जा्रेस्टती_्रारा__करान_यह__राक्षेशनिक_कारभारारत_हो्टे्र_ना_टेशपर_ट्रीय_स्थ_सम\
                ्वा्या_सा_रे_याते_वारारारी_इसकरेलराजजातद्व_लिमान_द्_जिार्_नि_मास्तनी_वे_था_ति_ये_ली_ाताभी__क्_ना_अन\
                _थाहोतरत_ैं_कियला_दी__दिक्सेल_्त__पास्परती_भीेन_्रीोड__बाकोड_ट्_वासी_कर_जे__बजतीयेस_्था_हु्प्लवेेलव\
                ाम_न्दरेनइस_योंरेस्स्_मिबजेपुर_जो_गयग्रत्तएक्_हिक्तात््म__पहरकािन्देश_मह्रिर्मवर्_नेले_सकीाल_ित्र्व\
                _दे_उनष्टिकारण_जिसगयाियो_कहेत््षेाद_जो_करन_अपिद्लिय_एवषेत_मुवं_एवं_पुरूप्माूर्_सिद्ध्थिपूरसकाषा_न्य\
                ानीही_क्रनाम_सरीं_ास_त्यिस्वाल्ट्_जनव्यिर्_अव्तिज्य्व__उतूप_योग्रक्तरनिकर्य_तथरिककिस्रतिए_्ता_उपविश\
                तथारनेथितयातउत्र्थोताेश_ख्य_इन_वरद्र_अंज्ञसम्धि_ओं__बनस्वीन_द्य्रम_रूाई_्ध_निरियेमुखन्तकि__थेलिए्यक\
                अपनस्कंचाालि_कुाज्ानेाष्भाषलितसंसोग_मिनरिय_उस_अधटे_जानध्य_शा_रहिल्सकेराषचाल_अर_पूमहांस्अनु_व्_हीानि\
                करताषापहु_येसंचरोंमारुर_न्हश्व्शनिश्समेसारन्नमेलंग्तक__लोहुंाओंुंच्रयश्रजा_ब्दहीं्रद्ञा_ले्दीबाद्रो\
                म्मअवधालींचतुक्विदानापरित्व_छू_सक_पदंटेचतीतर_कृत_शिछूट्थ__सनटतीधानूटत_वेनियमिलटर_हिनघंट_घंथानंग_नट_\
                िनटमे_वा_रानिलाल्लवधिविकधिकहुआरे_मी__मंधारिक्_भूृष्ान्र्ग_नहंत्हार_थीचाररीय_सु्रसर्णषण_ालयहर_काल_तक\
                हित़ी_नहीअन्
                """,
            levels: [
                (16, 1), (17, 1), (18, 4), (19, 1), (20, 8), (21, 8), (22, 14), (23, 20), (24, 20), (25, 24),
                (26, 41), (27, 54), (28, 84), (29, 103), (30, 17),
            ]),
        LanguageProfile(
            language: "mr",
            trigrams: """
                ्याया_हे__आहआहेील_ात_च्य_याप्रतीलते__प्त्रचे__भााती_एक_रा_हेला_त्यले__होयां्राहा__हा_असून_एक_यात_सं\
                राजचा__व_याचहोतची_ांच_कानी_री_क्ष_सा_विही_ज्यार__स्ाच्ली_ार्ध्य्येाचे_मह्य_र्वभार_त्_माारत_जालेलट्र\
                ष्टीय__देस्तिक_ल्यकारारा्वामध्ने_ित्देशतात्ट्_करण्य_केता__चिांन_नामहा्री्र_ाज्ान_ये_ेलेेत__वााठी_आण\
                ियाती_ना__पात्त_सराष्णाराची्रि_हीराषसर्वर_ठी_णि_आणिानेस्थोतेह्य_निरताचिताचाारीकेल_म्_शह_किशहरम्हमान\
                ग्ररिकतर__तेजातवा_हेत_समंनी्हणर्मव्य_लो_मुेला_येाला_पु_मधावर्रपलोक_मोद्ररा_िकाासा्था्त्रातवातयानस्ट\
                ्रमतो_र्यदी_्रेव्हका_पूरांतद्धमारबर_ंच्ेल्_हि_क्क्रकरणरपटहारेशास्वभाषरे_मुख_ह्_मरिल्ख्यमरा_बा_पररां\
                ास्द्येश_र्__व्राठनेतास__दिभागंत__ज्सूनालीसले_अभित_नाववारंबर_झा_सुरतीजी_तीय_जनाव_ंग्ूर्राच_अमहर_झाल\
                िंदन्यिकेसंघसाठयासर्गधील्त_ब्रमधी_इंिद्ीत__गांतरकी_ेतेणे_ोकसेतीवर्मिळ्ता_उतस्कमोठ्रकहिंउत्शासावारीय\
                ेंबाम_वी_षेतत्वंचासे_ंस्ुद्रकासंसलेखरण्_ला्रस_जिंत्ुन_ानापुरंचे्ट_ताच्षाअभिअसेेलीर्थ्यक्रज_शिपट_ानी\
                ीन_येथकांअसलिनेामा_कोंगा्तर्ध_किं_ग्साम_ताकाम_वरपर््स_ेरिज्ञक्तल्हरावपासगातेक__लिारे_लेशियसाराते्व_\
                ्षिोता्वी_युफ्ररणानिक_शादारंचीाहीशी_ंनांमध्मा्रदअसतंग__नेणी_धान_अनमेरंवाकसभ_मि_वसन्मांमष्ठंद्ागाभिन\
                पक्ाषे_ब््वेचारजन्_इतालेिंवजिलअमेगाव_पूथे__पकुख्निवेस_शाच_रोहरामी__बेरियदक्ंदी_दकिंगषिणरमाीच्यक्जे_\
                इंग_चारामाहि
                """,
            levels: [
                (15, 1), (17, 1), (18, 1), (19, 2), (20, 5), (21, 5), (22, 11), (23, 25), (24, 28), (25, 39),
                (26, 34), (27, 60), (28, 62), (29, 100), (30, 26),
            ]),
        LanguageProfile(
            language: "ne",
            trigrams: """
                को_मा_प्रत्र_प्िकाका_्रिरिकपत्_हो_पताकोयो_रका_यो्रकएको_नेपालभएककाश_कानेपेपा_सम_भए_एक_माार्हुनकारएक_\
                _यस्य_न्छकाक_वि_हुिक__गर_रा_भासकोली__र_ालीने_ित_ुन्न्दयसकरा_ले_्वा_थिसम्वारर्यारा_संियो_साार_क्षति_\
                राज्याम्पलकोन्तथिय्लाल्लहो_द्वभाषाई_ाषािल्_स्री__जि्पािन्स्थाल__पाजिलपाददन_्र_षाक्रािमाादनशन_ामाशक_\
                ाशकलाईान_लो__जनाशनेकोगर्ला_वाद_परशिताशिहरुाट_था_ालकहरूत्यर्न_कोबाटपुरटा__अनादी_देध्यस्त_भनदी_्रत्ने\
                मानरमाान्ना_्छ_द्रहिलतिकनि_्यक_क्_नि्था_पह्द्_पन_अवन्__तथ_महास_पनितथानी__पुरति_बारु__वा्री_नाण्ड_छ_\
                िलो_लाुर_नुभाम_छन्र्वता_र्म्तरपहिदेखमितेन््रमठमाुनुधान्ति्त्_रह_गागरिवा_ञ्च_सुित्रकोीकोलाककाठष्टाठम\
                विकहेक_सि_त््न_रहेेखिवर्पर्समााजनरू_देशत्तमाडरानदा_मध्या_ाडौ_छन_दलहाँ_सदर्द_अरीय_क्रनुहुहुक्त्ता्रे\
                ुभएभन्पारश्वधिमेत्अवध्चलिति्षेर्षात्रियारीद्धकासवधिसिकस्य_केमाओाओवूर्षेतओवातको_मधनामकी_भार_मु_बिनिन\
                _वर्रस्दा_दिसमिनिकन्न्त_्नुाहरविशखि_लागकालारतसन्श्र्म_िएकस्वाले_उपिद्_सनग्रएकााउनडौँसभाअन्वटािन_ँमा\
                लमाियाीमासामासििश्_कुचारज्यस्कमार_वटपूरेकायोगट्र_श्मासती_नै_्षिम्मयस__अञअञ्नमा_बनिर्लाम_उहउत्_उत_ठा\
                ेर_नकोदुरउहा_हिालय_असानीथापगरे्ट्_तररण_ेश_दस्र्ट_हासदस_कि्मा_पूनिरसारम्बाँ_ौँमरेक_सर_एउ_सभनगरएउटाका\
                र्ण_उन_द्ुमामुख_जाविधाष्संसउटानीत_मनतर_ीतिराष्टीठाउ_शा_जसरामर्थहिनर्गद्य_घरानिाद_रिनन्यालााहि_अधालि\
                यक्परिव्य_कम
                """,
            levels: [
                (14, 1), (17, 1), (18, 3), (19, 6), (20, 5), (21, 9), (22, 14), (23, 18), (24, 22), (25, 24),
                (26, 43), (27, 39), (28, 74), (29, 97), (30, 44),
            ]),
        LanguageProfile(
            language: "sa",
            trigrams: """
                प्रां_स्य_प््यापि_िकाकारन्तस्व_स्धिक्य_्रत_च_क्ष_अन_वि्वातुंत्युं_च्छमान_संार्त्रष्टाना_सम्येअनुस्त\
                रत्र्व्तिछेद_जनाणानां्छेनुचुच्ाधिारार्यणांतन्व्य्त्मपियेकाष््ट्राषट्रअधि_अधरं_त्तितावर्सर्िष्वीय_नि\
                ान््यत_वा_सर_साधारकमपेकम्वीक्तवा_्वेितुारंराणर्तसामेन_ाया्तुेषुष्यवातत्वकृतन्य्तेरक्ऽपिर्थातन_माषु_\
                ानवयते_रायितयाणयति
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 32),
            ]),
        LanguageProfile(
            language: "bho",
            trigrams: """
                _केके_ार_य्वकारिकाधिकओर_आओर_आओ_अधअधिवे__सं_होमेंें__मे_अनच्छ्रा्वे_सबुच्िक__करअनुनुच्छेमानेद_छेद_से\
                _समसे__काक्षनो_रा__मा_राष्ट_चाचाहप्रटघ््टघ_प्ाष्राष_साता__य्_सक_जा्वाोय्ौनो_कौहोयकरेकौन्त_पन_िर_था_\
                _स्_आप_बाातिेला_तथ_ओकआपनति_सबहला_तथारे_हवेतिरकर__हवबहिवातकेलत्रसकेना_हे__परही__औरजा_ान_ानवओकरघ्_ावे\
                ाहे_लो्वतक्तमिलसंग
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 32),
            ]),
        LanguageProfile(
            language: "mai",
            trigrams: """
                ाक_कारप्र_प्िकाधिकार_्रत्यकेँ__अन्ति_अधव्यिक_अधि_व्क्तकेँयक्तिक_स्हि_न्तच्छअनुबाकमानमे__समत्यक्ष_छै\
                छैकेक_त्ररत्स्व्ये्छे_अप_एहयेकष्टछेद_विुच्नुचेद_सँ_वा_ित_्त्ट्रिके_जाति__होाष्राष्ट्_सा्य_अपन_कर_रा\
                कोन_पर_कोवतनअछि्वत_अछतन्ार्था_ताक_वा_माएहिपन_नहिनो_समादेशरता_सभ_का्री_नि_नह_देरक_्षा_कएोनोन्य_सं_तथ
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 26),
            ]),
    ]

    static let hebrew: [LanguageProfile] = [
        LanguageProfile(
            language: "he",
            trigrams: """
                ים_ות_ית__של_המשל__הייה__הוון_וא_הוא_בי_בא_או_האעל_נה__במין__עלני_יותור_וני_השרה_יא_ום_את_רת_היא_מו\
                _בשלה_ייםנית_הרדי__העריםנים_משאל__בעאו_לי_בר_נת__אתליתורי_וה_הת_נורותבריאי__אימה_רי_נות_הב_הח_לא_מי\
                גליינוהיהידי_אלירו_הק_הנ_ברקה__ב__הס_שנראשספר_להדה__הפ_בתיר__ומאנגוליישר_למשראנגלראל_פריו__ממ_וב_יש\
                שר_רית_שמומישנייני_יד_שיביושנת_קוליםתה_ול_בה__מא_מס_בסהמו_שה_אחאה__שב_הג_יובשנפריפר_תו_אליבין_הכ_מת\
                ונהבית_ה_ולומי_יל__בנאותאור_רוולד_כללת_שם_וב_באוווייקה_ארתר_ודירביאחרבותבאנ_מד_מעמיםייתחבר_בה_אנוד_\
                מניהם_נול_לי_פותי_מת_פה_ניישה__מח_מהמרי_פינו_ריק_הציבומן_מותמונגם__אממדיהמשוס_ילווי__חובים_סובי_אשר\
                ונואשווע_ידומקו_שואר_לד_עוליהועה_שונפוררך__ההלותופיטור_בדותרילי_הל_בוחד_ינה_ואברוהוד_מל_מק_כיפול_מר\
                _בפיסטמו_רב_טי__לשעם_קבולו_דינלם_קר_כה_ימיוגיבעימוזכל_חת_רט_דים_אשבור_ול_תועותזה_וביפי_ותיאמרוארלוג\
                _הדלאומערימודותמשפ_לפ_גם_חיבנייונעברפרודורריה_ניצה_יטיבת__בלהראשי_מית_רבלא_יד__סימבר_ספנוערוב_ג_כול\
                ניהשחק_לוהייייהוסיערבקולהיועד_קור_עוהשניכו_וי_בכ_חבעת_בו_ורגקאיאינבוצוף__קרקיםולםיפויוןיקאוברוק__בק\
                _אב_מברץ_וג_ורהכת_פת_צותורתעיררומהעויוויוםיש_ישיעליעי_שלי_מנממוקת__מכבינדת_חלקרו_האיסרטדרו_בחכותטרי\
                ניולל__עםויוטה_מורטיםהברבנודולחר_תית_קיאחדפרס_לעדם_מושולהוך__בג_דויריצורשיםוש_האוזיקוח_יקרפני_יהטרו\
                חה__בצשת_שנו
                """,
            levels: [
                (16, 1), (17, 1), (18, 1), (19, 2), (20, 3), (21, 3), (22, 7), (23, 10), (24, 15), (25, 33),
                (26, 37), (27, 58), (28, 101), (29, 119), (30, 9),
            ]),
        LanguageProfile(
            language: "yi",
            trigrams: """
                _פֿון__אַער_דעראַר_אואוןפֿו_אױ_איען_ֿוןרעכ_דעעכט_רעפֿא_דיכט_ױף_ֿאַאױףדי_אַ__זײאַל_געאָס_אָטיקונג_הא\
                האָזײַ_מעאָלװאַָן_רײַאַנ_װאָס_באַניט_יעיעדעדעאָראָטזאָָט_יט_מען_באפֿרײַןַרטין_יקלאיןנאַֿרײרטי_זאלעכ\
                קל_אָדענטאַצנג_ַציטן__צומענאָנָדע_װעיז_ַלעטלעאיזעכעטער_פּמיט_מיראַלאַָל__ניַנדעזעאַפַפֿגעזײַנכע_נטש\
                בן_נעןהײטפֿעײַהַהײלע_פֿטלן_
                """,
            levels: [
                (16, 1), (17, 1), (18, 2), (19, 4), (20, 5), (21, 7), (22, 12), (23, 17), (24, 24), (25, 33),
                (26, 2),
            ]),
    ]
}
