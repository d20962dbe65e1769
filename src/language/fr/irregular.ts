/** Irregular forms, in the language of the folder. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Irregular forms to their base. */
export const frIrregular: Lexicon['irregular'] = Object.fromEntries(
  words(
    'être:est,sont,était,étaient,été,étant,fut,furent,soit,soient,sera,seront,serait,seraient',
    'avoir:a,ont,avait,avaient,eu,eue,eus,eues,ayant,eut,eurent,ait,aient,aura,auront,aurait,auraient',
    'aller:va,vont,ira,iront dire:dit,dite,dits,dites,disent ouvrir:ouvert,ouverte,ouverts,ouvertes offrir:offert,offerte,offerts,offertes couvrir:couvert,couverte',
    'découvrir:découvert,découverte,découverts,découvertes souffrir:souffert mettre:mis,mise,mises,met,mettent',
    'permettre:permis,permise promettre:promis,promise admettre:admis,admise remettre:remis,remise',
    'prendre:pris,prise,prises,prend,prennent apprendre:appris,apprise reprendre:repris,reprise comprendre:compris,comprise',
    'faire:fait,faite,faits,faites,fit,firent voir:vu,vue,vus,vues,voit,voient venir:venu,venue,venus,vient,viennent',
    'devenir:devenu,devenue,devient tenir:tenu,tenue,tient,tiennent obtenir:obtenu,obtenue,obtient',
    'perdre:perdu,perdue,perdus,perdues vendre:vendu,vendue,vendus,vendues rendre:rendu,rendue attendre:attendu,attendue',
    'descendre:descendu,descendue répondre:répondu mourir:mort,morte,morts,mortes,meurt,meurent naître:né,née,nés,nées,naît',
    'lire:lu,lue,lus,lues élire:élu,élue,élus,élues boire:bu vouloir:voulu,veut,veulent pouvoir:pu,peut,peuvent',
    'devoir:dû,doit,doivent recevoir:reçu,reçue,reçoit,reçoivent battre:battu,battue,battus,bat vaincre:vaincu,vaincue',
    'croire:cru,croit,croient connaître:connu,connue suivre:suivi,suivie vivre:vécu survivre:survécu',
    'conduire:conduit,conduite détruire:détruit,détruite,détruits,détruites construire:construit,construite',
    'réduire:réduit,réduite produire:produit,produite traduire:traduit interdire:interdit,interdite,interdits,interdites',
    'courir:couru fuir:fui acquérir:acquis conclure:conclu,conclue sortir:sort,sortent partir:part,partent',
    // What ends as plurals do and is none.
    'mois:mois fois:fois bois:bois trois:trois sous:sous paris:paris dos:dos gros:gros plus:plus',
    'démentir:dément,démenti,démentie vieux:vieille,vieil nouveau:nouvelle,nouvel',
  ).flatMap((entry) => {
    const [base = '', forms = ''] = entry.split(':');
    return forms.split(',').map((form) => [form, base]);
  }),
);
