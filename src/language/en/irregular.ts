/** Irregular forms of English. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Irregular forms to their base. */
export const enIrregular: Lexicon['irregular'] = Object.fromEntries(
  words(
    'be:am,is,are,was,were,been,being have:has,had,having do:does,did,done go:goes,went,gone say:said,says',
    'make:made take:took,taken come:came see:saw,seen get:got,gotten give:gave,given find:found tell:told know:knew,known',
    'think:thought feel:felt leave:left put:putting keep:kept begin:began,begun bring:brought buy:bought build:built',
    'burn:burnt catch:caught choose:chose,chosen cut:cutting deal:dealt draw:drew,drawn drink:drank,drunk drive:drove,driven',
    'eat:ate,eaten fall:fell,fallen fight:fought fly:flew,flown forget:forgot,forgotten freeze:froze,frozen',
    'grow:grew,grown hang:hung hear:heard hide:hid,hidden hit:hitting hold:held lay:laid lead:led learn:learnt lend:lent',
    'lie:lay,lain,lying lose:lost mean:meant meet:met pay:paid quit:quitting read:reading ride:rode,ridden ring:rang,rung',
    'rise:rose,risen run:ran,running seek:sought sell:sold send:sent shake:shook,shaken shine:shone shoot:shot show:shown',
    'shut:shutting sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent split:splitting',
    'spread:spreading stand:stood steal:stole,stolen stick:stuck strike:struck,stricken swear:swore,sworn sweep:swept',
    'swim:swam,swum swing:swung teach:taught tear:tore,torn throw:threw,thrown wake:woke,woken',
    'wear:wore,worn win:won write:wrote,written bear:bore,borne,born',
    'beat:beaten bend:bent bind:bound bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breed:bred',
    'cling:clung creep:crept deny:denied dig:dug feed:fed flee:fled forbid:forbade,forbidden grind:ground kneel:knelt light:lit',
    'upset:upsetting weave:wove,woven weep:wept die:died,dying tie:tying arise:arose,arisen awake:awoke,awoken bid:bidding',
    'dream:dreamt dwell:dwelt fling:flung lean:leant leap:leapt',
    'plead:pled prove:proven shrink:shrank,shrunk slay:slew,slain slide:slid sling:slung smell:smelt sow:sown speed:sped',
    'spell:spelt spill:spilt spin:spun spit:spat spoil:spoilt spring:sprang,sprung sting:stung stride:strode',
    'string:strung strive:strove,striven swell:swollen tread:trod,trodden forsake:forsook,forsaken mow:mown sew:sewn',
    'man:men woman:women child:children person:people foot:feet tooth:teeth goose:geese mouse:mice life:lives',
    'wife:wives knife:knives half:halves calf:calves leaf:leaves thief:thieves self:selves shelf:shelves wolf:wolves loaf:loaves',
    'ox:oxen crisis:crises analysis:analyses basis:bases thesis:theses diagnosis:diagnoses',
    'emphasis:emphases criterion:criteria phenomenon:phenomena medium:media datum:data referendum:referenda',
    'bacterium:bacteria alumnus:alumni fungus:fungi',
    'good:better,best bad:worse,worst far:farther,further,farthest,furthest',
  ).flatMap((entry) => {
    const [lemma = '', forms = ''] = entry.split(':');
    return forms.split(',').map((form) => [form, lemma]);
  }),
);
